package org.hearthmark.accreditation.application.desk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.application.item.ItemBook;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.desk.CheckFinding;
import org.hearthmark.accreditation.domain.desk.CheckRecord;
import org.hearthmark.accreditation.domain.desk.CheckRecords;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.CheckedFirm;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Where the results of desk checks are entered, whichever task they come from. */
@Component
class CheckBook {

    private final CheckRecords records;
    private final Providers providers;
    private final StepBook steps;
    private final ItemBook items;
    private final Clock clock;

    CheckBook(CheckRecords records, Providers providers, StepBook steps, ItemBook items, Clock clock) {
        this.records = records;
        this.providers = providers;
        this.steps = steps;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Enters the step, its checks and its items.
     *
     * @throws Refusal INVALID with the form's fields for what the values seen do not bear out, what does not apply to the
     *     firm, and what lacks a day or a reason
     */
    void enter(AccreditationCase of, StepTaken taken, DeskFindings found) {
        refuseFaults(of, found);
        steps.enter(summarised(taken, found.checks()));
        found.checks()
                .forEach(finding -> records.record(
                        new CheckRecord(of.id(), taken.homeId(), taken.step(), finding, clock.instant(), taken.by())));
        if (!found.items().isEmpty()) {
            items.enter(of.id(), Optional.ofNullable(taken.homeId()), found.items(), found.itemsSeenOn(), taken.by());
        }
    }

    private void refuseFaults(AccreditationCase of, DeskFindings found) {
        var rule = new CheckRule(firm(of), LondonTime.today(clock));
        found.seenOn().forEach(rule::seenOn);
        found.checks().forEach(rule::hold);
        if (!rule.faults().isEmpty()) {
            throw Refusal.invalid("Some checks cannot be recorded as they are", rule.faults());
        }
    }

    private CheckedFirm firm(AccreditationCase of) {
        var firm = providers.firm(of.firm());
        var settings =
                providers.settings(of.homes().stream().map(HomeInCase::setting).toList());
        return CheckedFirm.of(
                firm,
                providers.service(of.service()).staffing().total() > 0,
                settings.values().stream().anyMatch(setting -> setting.ages() != AgeRange.AGE_18_PLUS));
    }

    /** The checks are rows of their own; the step keeps what they came to together, and how many came to what. */
    private static StepTaken summarised(StepTaken taken, List<CheckFinding> findings) {
        return new StepTaken(
                taken.caseId(),
                taken.homeId(),
                taken.step(),
                outcome(findings),
                Map.of(),
                inWords(findings),
                taken.by());
    }

    private static Outcome outcome(List<CheckFinding> findings) {
        if (findings.stream().anyMatch(one -> one.result() == CheckResult.STOP)) {
            return Outcome.STOP;
        }
        boolean amber = findings.stream().anyMatch(one -> one.result().weighsAsAmber());
        return amber ? Outcome.AMBER : Outcome.CLEAR;
    }

    private static String inWords(List<CheckFinding> findings) {
        var counts = findings.stream().collect(groupingBy(CheckFinding::result, TreeMap::new, counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey().label() + " " + count.getValue()
                        + (count.getKey() == CheckResult.CLEAR ? "" : which(findings, count.getKey())))
                .collect(joining("; ", "", "."));
    }

    private static String which(List<CheckFinding> findings, CheckResult result) {
        return findings.stream()
                .filter(one -> one.result() == result)
                .map(one -> one.check().id())
                .collect(joining(", ", " (", ")"));
    }
}
