package org.hearthmark.accreditation.application.condition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.casework.Verdict;
import org.hearthmark.accreditation.application.casework.Verdict.NewCondition;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.condition.Condition;
import org.hearthmark.accreditation.domain.condition.Conditions;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/** Writes down the conditions with which a home is accredited. */
@Component
public class ConditionBook {

    private final Conditions conditions;
    private final ConditionDeadlines deadlines;
    private final Standards standards;
    private final Clock clock;

    ConditionBook(Conditions conditions, ConditionDeadlines deadlines, Standards standards, Clock clock) {
        this.conditions = conditions;
        this.deadlines = deadlines;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * @throws Refusal INVALID with the form's fields when there is none, when one is due today or earlier, or is about an
     *     item that the checklist does not have
     */
    public void requireFit(Verdict verdict) {
        if (verdict.outcome() != DecisionOutcome.ACCREDITED_WITH_CONDITIONS) {
            return;
        }
        var faults = new LinkedHashMap<String, String>();
        if (verdict.conditions().isEmpty()) {
            faults.put("condition1Text", "Enter at least one condition, or accredit without conditions.");
        }
        var today = LondonTime.today(clock);
        var items = standards.items().stream().map(Item::id).collect(Collectors.toSet());
        verdict.conditions().forEach(condition -> faults.putAll(faultsOf(condition, today, items)));
        if (!faults.isEmpty()) {
            throw Refusal.invalid("The conditions cannot be set as they are", faults);
        }
    }

    private static Map<String, String> faultsOf(NewCondition condition, LocalDate today, Set<String> items) {
        var faults = new LinkedHashMap<String, String>();
        condition
                .item()
                .filter(item -> !items.contains(item))
                .ifPresent(item -> faults.put(condition.field() + "Item", "The checklist has no item " + item + "."));
        if (!condition.due().isAfter(today)) {
            faults.put(condition.field() + "Due", "Enter a day after today.");
        }
        return faults;
    }

    public void enter(HomeInCase home, Decision decision, List<NewCondition> wanted) {
        int number = 1;
        for (var one : wanted) {
            var condition = new Condition(
                    decision.id(),
                    home.id(),
                    home.setting(),
                    number++,
                    one.text(),
                    one.item().orElse(null),
                    one.due(),
                    decision.trueFrom(),
                    clock.instant(),
                    decision.recordedBy());
            conditions.record(condition);
            deadlines.set(condition.id(), one.due());
        }
    }
}
