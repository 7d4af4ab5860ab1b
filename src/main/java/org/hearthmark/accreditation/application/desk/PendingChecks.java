package org.hearthmark.accreditation.application.desk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.DeskVerdict;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.desk.CheckFinding;
import org.hearthmark.accreditation.domain.desk.CheckRecord;
import org.hearthmark.accreditation.domain.desk.CheckRecords;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskState;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stage 1 still waits for. One task settles what is pending of the firm, or of one landlord; it comes back until
 * nothing is.
 */
@Service
public class PendingChecks {

    private final Cases cases;
    private final CheckRecords records;
    private final CheckBook book;
    private final Clock clock;

    PendingChecks(Cases cases, CheckRecords records, CheckBook book, Clock clock) {
        this.cases = cases;
        this.records = records;
        this.book = book;
        this.clock = clock;
    }

    /**
     * What the next task asks.
     *
     * @param home   the home whose landlord it is about; empty when it is about the firm
     * @param label  the same in words
     * @param checks the ids of the checks
     */
    public record Asked(Optional<UUID> home, String label, List<String> checks) {

        /** The ids as the form's conditions read them. */
        public String ids() {
            return String.join(" ", checks);
        }
    }

    @Transactional(readOnly = true)
    public Asked asked(UUID caseId) {
        var of = require(caseId);
        var pending = pendingOf(of);
        var first = pending.stream()
                .map(one -> one.homeId().map(home -> number(of, home)).orElse(0))
                .min(Integer::compareTo)
                .orElse(0);
        var home = of.homes().stream().filter(one -> one.number() == first).findFirst();
        var ids = pending.stream()
                .filter(one -> one.homeId().equals(home.map(HomeInCase::id)))
                .map(one -> one.check().id())
                .sorted()
                .toList();
        return new Asked(home.map(HomeInCase::id), label(home), ids);
    }

    private static String label(Optional<HomeInCase> home) {
        return home.map(one -> "the landlord of home " + one.number() + " (" + one.area() + ")")
                .orElse("the firm");
    }

    private static int number(AccreditationCase of, UUID home) {
        return of.homes().stream()
                .filter(one -> one.id().equals(home))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** The earliest day to look again; today when nothing is pending. */
    @Transactional(readOnly = true)
    public LocalDate lookAgain(UUID caseId) {
        return pendingOf(require(caseId)).stream()
                .flatMap(one -> one.lookAgain().stream())
                .min(LocalDate::compareTo)
                .orElse(LondonTime.today(clock));
    }

    /** Whether stage 1 waits, and the task that settles what it waits for is about this home's landlord. */
    @Transactional(readOnly = true)
    public boolean isAskedAbout(HomeInCase home) {
        var of = home.accreditationCase();
        return of.status() == CaseStatus.DESK_CHECKS
                && of.deskVerdict().filter(DeskVerdict.PENDING::equals).isPresent()
                && asked(of.id()).home().filter(home.id()::equals).isPresent();
    }

    /** Of a home that has ended in the case, nothing is waited for. */
    private List<CheckRecord> pendingOf(AccreditationCase of) {
        Set<UUID> ended = of.homes().stream()
                .filter(home -> home.status().ended())
                .map(HomeInCase::id)
                .collect(toSet());
        return DeskState.of(records.of(of.id())).pending().stream()
                .filter(one -> one.homeId().filter(ended::contains).isEmpty())
                .toList();
    }

    /**
     * @throws Refusal INVALID as {@link CheckBook#enter} says, and when it leaves out what was asked or answers something else
     */
    @Transactional
    public void settled(StepTaken taken, DeskFindings found) {
        var asked = asked(taken.caseId());
        var answered =
                found.checks().stream().map(one -> one.check().id()).sorted().toList();
        if (!answered.equals(asked.checks())) {
            throw Refusal.invalid(
                    "This task asks for other checks",
                    Map.of(
                            "pendingChecks",
                            "Answer " + asked.checks().stream().collect(joining(", ")) + ". Reload the task."));
        }
        var about = new StepTaken(
                taken.caseId(),
                asked.home().orElse(null),
                taken.step(),
                taken.outcome(),
                taken.findings(),
                taken.reasons(),
                taken.by());
        book.enter(require(taken.caseId()), about, found);
    }

    /** What a page says the case waits for; the earliest day to look again first. */
    @Transactional(readOnly = true)
    public List<CheckRecord> of(UUID caseId) {
        return pendingOf(require(caseId)).stream()
                .sorted(Comparator.comparing(one -> one.lookAgain().orElseThrow()))
                .toList();
    }

    /** A finding that sends a check back: nothing is known of it any more. */
    static CheckFinding sentBack(CheckRecord last, String why, LocalDate today) {
        return new CheckFinding(
                last.check(),
                last.check().answer(DeskCheck.PENDING).orElseThrow(),
                Map.of(),
                today,
                Optional.of(why),
                Optional.of(today),
                Optional.empty());
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}
