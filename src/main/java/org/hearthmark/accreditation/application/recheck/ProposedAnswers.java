package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearthmark.accreditation.application.desk.CheckFields;
import org.hearthmark.accreditation.domain.desk.AppliesTo;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.CheckedFirm.Duty;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.recheck.RegisterFacts;
import org.hearthmark.accreditation.domain.recheck.RegisterReading;
import org.hearthmark.provider.CompanyReading.Profile;
import org.hearthmark.shared.LondonTime;

/**
 * What the forms of stage 1 begin with: the answers that public registers propose, each with a visible line that says on
 * what it rests. A person confirms or corrects them. A pure function of what is known.
 */
final class ProposedAnswers {

    /** What was looked up longer ago is looked up again, so that its day is not proposed. */
    private static final int OLDEST_DAYS = 31;

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_LINE = 380;
    private static final int FIRST_STATEMENT_MONTHS = 13;

    private final RegisterFacts facts;
    private final List<RegisterReading> readings;

    /** @param asked the checks that the form asks */
    ProposedAnswers(RegisterFacts facts, Collection<RegisterReading> readings, Set<String> asked) {
        this.facts = facts;
        this.readings = readings.stream()
                .filter(reading -> asked.contains(reading.check().id()))
                .toList();
    }

    /** A line for each check, as a form shows it. */
    String inWords() {
        if (readings.isEmpty()) {
            return "No public register is read for these checks.";
        }
        return readings.stream().map(ProposedAnswers::line).collect(joining("\n"));
    }

    private static String line(RegisterReading reading) {
        var proposed = reading.result().map(result -> result.label() + ". ").orElse("");
        return "- **" + reading.check().id() + "** " + proposed + shortened(reading.note(), LONGEST_LINE);
    }

    /** Of check-firm. */
    Map<String, Object> ofFirm() {
        var answers = answers();
        companiesHouse().ifPresent(known -> answers.put(CheckFields.COMPANIES_HOUSE, known));
        seenOn(answers);
        return answers;
    }

    /** Of check-finances. */
    Map<String, Object> ofFinances() {
        var answers = answers();
        accounts().ifPresent(known -> answers.put(CheckFields.ACCOUNTS, known));
        seenOn(answers);
        return answers;
    }

    /** Of settle-pending-checks. */
    Map<String, Object> ofPending() {
        var answers = answers();
        oldest(readings).ifPresent(day -> answers.put(CheckFields.SETTLED_ON, day.toString()));
        return answers;
    }

    /** Whether something of what is asked has an answer now. */
    boolean anyTold() {
        return readings.stream().anyMatch(RegisterReading::judged);
    }

    private Map<String, Object> answers() {
        var answers = new LinkedHashMap<String, Object>();
        readings.forEach(reading -> reading.answer()
                .filter(answer -> offered(reading.check(), answer))
                .ifPresent(answer -> put(answers, reading, answer)));
        return answers;
    }

    private static boolean offered(DeskCheck check, DeskCheck.Answer answer) {
        return answer.result() == CheckResult.PENDING || check.answers().contains(answer);
    }

    private void put(Map<String, Object> answers, RegisterReading reading, DeskCheck.Answer answer) {
        var check = reading.check();
        answers.put(field(check, CheckFields.ANSWER), answer.code());
        check.values().stream()
                .filter(value -> value.when().contains(answer.code()))
                .filter(value -> reading.seen().containsKey(value.name()))
                .forEach(value ->
                        answers.put(field(check, value.name()), reading.seen().get(value.name())));
        if (answer.result() != CheckResult.CLEAR && answer.result() != CheckResult.NOT_APPLICABLE) {
            answers.put(field(check, CheckFields.NOTE), shortened(reading.note(), LONGEST_NOTE));
        }
        if (answer.result() == CheckResult.PENDING) {
            answers.put(field(check, CheckFields.LOOK_AGAIN), lookAgain(reading).toString());
        }
    }

    private LocalDate lookAgain(RegisterReading reading) {
        var tomorrow = facts.day().plusDays(1);
        return reading.nextTry()
                .map(LondonTime::dayOf)
                .filter(tomorrow::isBefore)
                .orElse(tomorrow);
    }

    private static String field(DeskCheck check, String part) {
        return CheckFields.nameOf(check.id(), part);
    }

    private Optional<String> companiesHouse() {
        return switch (facts.firm().dutyOf(AppliesTo.COMPANIES_HOUSE)) {
            case MUST -> Optional.of("yes");
            case MUST_NOT -> Optional.of("no");
            case MAY -> Optional.empty();
        };
    }

    private Optional<String> accounts() {
        if (facts.firm().dutyOf(AppliesTo.COMPANIES_HOUSE) == Duty.MUST_NOT) {
            return Optional.of("notAtCompaniesHouse");
        }
        if (facts.firm().accountsAreFiled()) {
            return Optional.of("due");
        }
        return facts.company().profile().map(profile -> somethingWasDue(profile) ? "due" : "notDueYet");
    }

    /** Accounts were made up, something is late, or the firm is old enough for its first confirmation statement. */
    private boolean somethingWasDue(Profile profile) {
        return profile.accountsMadeUpTo() != null
                || profile.accountsOverdue()
                || profile.confirmationOverdue()
                || profile.createdOn() == null
                || profile.createdOn().plusMonths(FIRST_STATEMENT_MONTHS).isBefore(facts.day());
    }

    private void seenOn(Map<String, Object> answers) {
        var list = DeskCheckList.published();
        readings.stream()
                .collect(groupingBy(reading -> list.seenOn(reading.check())))
                .forEach((field, ofGroup) -> oldest(ofGroup).ifPresent(day -> answers.put(field, day.toString())));
    }

    private Optional<LocalDate> oldest(List<RegisterReading> ofGroup) {
        return ofGroup.stream()
                .filter(reading -> reading.answer().isPresent())
                .map(reading -> reading.basis().map(RegisterReading.Basis::asAt).orElse(null))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .filter(day -> !day.isBefore(facts.day().minusDays(OLDEST_DAYS)));
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 2) + " …" : text;
    }
}
