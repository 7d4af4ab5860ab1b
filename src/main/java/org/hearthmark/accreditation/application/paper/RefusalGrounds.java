package org.hearthmark.accreditation.application.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepResult;
import org.hearthmark.accreditation.domain.desk.CheckRecord;
import org.hearthmark.accreditation.domain.desk.CheckRecords;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.springframework.stereotype.Component;

/**
 * What a refusal that was proposed before an inspection stands on, in plain words: the desk checks that stop a home or its
 * provider with what would clear them, or what was found at the step that proposed it.
 */
@Component
class RefusalGrounds {

    /** @param rule which rule made a refusal of it */
    record Grounds(String rule, List<String> points) {}

    private final CheckRecords checks;
    private final Facts facts;

    RefusalGrounds(CheckRecords checks, Facts facts) {
        this.checks = checks;
        this.facts = facts;
    }

    /** @param knownBy what was recorded later is left out; empty where no refusal was proposed before the decision */
    Optional<Grounds> of(HomeInCase home, Instant knownBy) {
        return home.refusalProposedAt().map(step -> of(home, step, knownBy));
    }

    private Grounds of(HomeInCase home, Step step, Instant knownBy) {
        var stops = stops(home, knownBy);
        if (!stops.isEmpty()) {
            return new Grounds(
                    "A check at our desks that comes to “stop” proposes a refusal, of the home where it is about its"
                            + " landlord, of the whole application where it is about the provider.",
                    stops);
        }
        var said = facts.stepsOf(home.accreditationCase().id()).stream()
                .filter(taken -> taken.step() == step && !taken.recordedAt().isAfter(knownBy))
                .filter(taken ->
                        taken.homeId().filter(one -> !one.equals(home.id())).isEmpty())
                .reduce((earlier, later) -> later)
                .flatMap(StepResult::reasons);
        return new Grounds(
                "A refusal was proposed before your home was inspected ("
                        + step.done().toLowerCase(java.util.Locale.UK)
                        + "), so it went to its decision without an inspection.",
                said.stream().toList());
    }

    private List<String> stops(HomeInCase home, Instant knownBy) {
        var last = checks.of(home.accreditationCase().id()).stream()
                .filter(record -> !record.recordedAt().isAfter(knownBy))
                .filter(record -> bearsOn(record, home.id()))
                .collect(Collectors.toMap(record -> record.check().id(), record -> record, (earlier, later) -> later));
        return last.values().stream()
                .filter(record -> record.result() == CheckResult.STOP)
                .sorted(java.util.Comparator.comparing(record -> record.check().id()))
                .map(RefusalGrounds::point)
                .toList();
    }

    private static boolean bearsOn(CheckRecord record, UUID home) {
        return record.homeId().filter(one -> !one.equals(home)).isEmpty();
    }

    private static String point(CheckRecord record) {
        var check = record.check();
        return check.id() + " " + check.title() + ": " + record.answer().text() + "."
                + record.note().map(note -> " “" + note + "”").orElse("")
                + cure(check).map(text -> " It is clear when: " + text + ".").orElse("");
    }

    private static Optional<String> cure(DeskCheck check) {
        return check.answers().stream()
                .filter(answer -> answer.result() == CheckResult.CLEAR)
                .map(DeskCheck.Answer::text)
                .findFirst();
    }
}
