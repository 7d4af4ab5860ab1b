package org.hearthmark.accreditation.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.SettingAccredited;
import org.hearthmark.accreditation.SettingRefused;
import org.hearthmark.accreditation.domain.Decision;
import org.hearthmark.accreditation.domain.DecisionOutcome;
import org.hearthmark.accreditation.domain.Facts;
import org.hearthmark.accreditation.domain.HomeInCase;
import org.hearthmark.accreditation.domain.ItemRecord;
import org.hearthmark.accreditation.domain.LawFloor;
import org.hearthmark.accreditation.domain.Step;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what was decided about a home, whoever decided it; nobody accredits past the law. */
@Component
class DecisionBook {

    private static final String NOT_INSPECTED =
            "Nobody inspected it, because its refusal was proposed before that. Have it inspected first, or propose to"
                    + " refuse it.";

    private final Facts facts;
    private final Standards standards;
    private final Providers providers;
    private final Grading grading;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionBook(
            Facts facts,
            Standards standards,
            Providers providers,
            Grading grading,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.facts = facts;
        this.standards = standards;
        this.providers = providers;
        this.grading = grading;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal INVALID for {@code field} when a law or critical item, or the grade, stands in the way of accrediting */
    void requireLawMet(HomeInCase home, DecisionOutcome outcome, String field) {
        // a later record of the same item corrects an earlier one; itemsOf gives them in that order
        var recorded = facts.itemsOf(List.of(home.id())).stream()
                .collect(Collectors.toMap(ItemRecord::item, ItemRecord::level, (earlier, later) -> later));
        var inTheWay = LawFloor.inTheWay(standards.recordedIn(Step.INSPECT_PROPERTY.key()), recorded, agesOf(home));
        if (recorded.isEmpty()) {
            throw Refusal.invalid("This home cannot be accredited", Map.of(field, NOT_INSPECTED));
        }
        if (!inTheWay.isEmpty()) {
            throw Refusal.invalid("This home cannot be accredited", Map.of(field, explain(inTheWay)));
        }
        grading.requireAllowed(home.id(), outcome, field);
    }

    private static String explain(List<Item> inTheWay) {
        return "Not met, or not looked at, though the law or the alliance insists on it: "
                + inTheWay.stream().map(item -> item.id() + " " + item.title()).collect(Collectors.joining("; "))
                + ". Propose to refuse the home, or defer it until it is cured and seen again.";
    }

    /** The fact, the line of the audit trail, and the event where it is final. */
    Decision enter(HomeInCase home, DecisionOutcome outcome, String reasons, Step step, String by) {
        var today = LondonTime.today(clock);
        int version = standards.inForce(today).number();
        var decision = new Decision(
                home.id(),
                home.setting(),
                outcome,
                reasons,
                version,
                agesOf(home),
                home.accreditationCase().service(),
                today,
                clock.instant(),
                by);
        facts.record(decision);
        audit.record(new AuditFact(step.key(), home.id(), by, Map.of("outcome", outcome.name())));
        if (outcome.accredits()) {
            events.publishEvent(new SettingAccredited(home.setting()));
        } else if (outcome == DecisionOutcome.REFUSED) {
            events.publishEvent(new SettingRefused(home.setting()));
        }
        return decision;
    }

    private AgeRange agesOf(HomeInCase home) {
        return providers.setting(home.setting()).ages();
    }
}
