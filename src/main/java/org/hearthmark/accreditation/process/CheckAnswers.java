package org.hearthmark.accreditation.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.application.desk.CheckFields;
import org.hearthmark.accreditation.application.desk.DeskFindings;
import org.hearthmark.accreditation.application.desk.RegistrationSeen;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.desk.CheckFinding;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.provider.RegistrationStatus;
import org.hearthmark.standard.Item;
import org.hearthmark.workflow.Answers;

/** Translates the answers of the forms of stage 1 into findings, one for each check that the task records. */
final class CheckAnswers {

    private static final DeskCheckList LIST = DeskCheckList.published();
    private static final String OFSTED = "D16";

    private final Answers answers;

    CheckAnswers(Answers answers) {
        this.answers = answers;
    }

    /** Of one of the three tasks of stage 1: a check that the form did not ask does not apply. */
    DeskFindings of(Step step, List<Item> items) {
        var seenOn = new LinkedHashMap<String, LocalDate>();
        LIST.groupsOf(step)
                .forEach(group -> answers.date(group.seenOn()).ifPresent(day -> seenOn.put(group.seenOn(), day)));
        var checks = LIST.recordedIn(step).stream()
                .map(check -> finding(check, seenOn.getOrDefault(LIST.seenOn(check), latest(seenOn))))
                .toList();
        return new DeskFindings(
                checks, seenOn, InspectionAnswers.items(answers, items), latest(seenOn), registration(step));
    }

    /** Of the task that settles what is pending: it records what it asked and nothing else. */
    DeskFindings settled() {
        var day = answers.date(CheckFields.SETTLED_ON).orElseThrow();
        var checks = LIST.checks().stream()
                .filter(check -> answer(check).isPresent())
                .map(check -> finding(check, day))
                .toList();
        var registration =
                answer(LIST.check(OFSTED)).isPresent() ? registrationSeen(day) : Optional.<RegistrationSeen>empty();
        return new DeskFindings(checks, Map.of(CheckFields.SETTLED_ON, day), List.of(), day, registration);
    }

    private static LocalDate latest(Map<String, LocalDate> days) {
        return days.values().stream().max(LocalDate::compareTo).orElseThrow();
    }

    private Optional<String> answer(DeskCheck check) {
        return answers.optionalText(CheckFields.nameOf(check.id(), CheckFields.ANSWER));
    }

    private CheckFinding finding(DeskCheck check, LocalDate asAt) {
        var seen = new HashMap<String, Object>();
        for (var value : check.values()) {
            Optional.ofNullable(answers.values().get(CheckFields.nameOf(check.id(), value.name())))
                    .filter(entered -> !entered.toString().isBlank())
                    .ifPresent(entered -> seen.put(value.name(), entered));
        }
        return new CheckFinding(
                check,
                check.answer(answer(check).orElse(DeskCheck.NOT_APPLICABLE)).orElseThrow(),
                seen,
                asAt,
                answers.optionalText(CheckFields.nameOf(check.id(), CheckFields.NOTE)),
                answers.date(CheckFields.nameOf(check.id(), CheckFields.LOOK_AGAIN)),
                answers.date(CheckFields.nameOf(check.id(), CheckFields.PROMISED_FOR)));
    }

    private Optional<RegistrationSeen> registration(Step step) {
        var day = answers.date(LIST.seenOn(LIST.check(OFSTED)));
        return step == Step.CHECK_FIRM ? day.flatMap(this::registrationSeen) : Optional.empty();
    }

    /** What Ofsted's register says of the service, as a fact for every check to come: empty when nobody looked or knows. */
    private Optional<RegistrationSeen> registrationSeen(LocalDate seenOn) {
        var suspended =
                answers.text(CheckFields.nameOf("D17", CheckFields.ANSWER)).equals("suspended");
        return switch (answer(LIST.check(OFSTED)).orElse("")) {
            case "registered", "otherCategory" ->
                Optional.of(new RegistrationSeen(
                        suspended ? RegistrationStatus.SUSPENDED : RegistrationStatus.REGISTERED,
                        answers.text(CheckFields.nameOf(OFSTED, "urn")),
                        suspended ? seenOn : registeredFrom(seenOn),
                        seenOn));
            case "transitional", "notRegistered" ->
                Optional.of(new RegistrationSeen(RegistrationStatus.NOT_REGISTERED, null, seenOn, seenOn));
            default -> Optional.empty();
        };
    }

    private LocalDate registeredFrom(LocalDate seenOn) {
        return answers.date(CheckFields.nameOf(OFSTED, "registeredFrom")).orElse(seenOn);
    }
}
