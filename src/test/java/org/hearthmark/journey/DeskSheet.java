package org.hearthmark.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.DeskAnswers;
import org.hearthmark.accreditation.application.desk.CheckFields;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.desk.CheckValue;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.standard.Item;

/** What an officer brings back to one form of stage 1: every check clear and every item at level 1, apart from exceptions. */
final class DeskSheet {

    private static final DeskCheckList LIST = DeskCheckList.published();

    /** A check with another answer than clear, as its form words it. */
    private record Otherwise(String answer, String note) {}

    private final Step step;
    private final List<Item> items;
    private final Map<String, Object> usual;
    private final LocalDate day;
    private final Map<String, Otherwise> exceptions = new LinkedHashMap<>();

    private DeskSheet(Step step, List<Item> items, DeskAnswers usual, LocalDate day) {
        this.step = step;
        this.items = items;
        this.usual = usual.map();
        this.day = day;
    }

    static DeskSheet firm(List<Item> items, LocalDate day, String urn, LocalDate registeredFrom) {
        return new DeskSheet(Step.CHECK_FIRM, items, DeskAnswers.firm(day, urn, registeredFrom), day);
    }

    static DeskSheet finances(LocalDate day) {
        return new DeskSheet(Step.CHECK_FINANCES, List.of(), DeskAnswers.finances(day), day);
    }

    static DeskSheet landlord(List<Item> items, LocalDate day) {
        return new DeskSheet(Step.CHECK_LANDLORD, items, DeskAnswers.landlord(day), day);
    }

    /** @param answer how the answer begins, such as "Amber" */
    DeskSheet except(String check, String answer, String note) {
        exceptions.put(check, new Otherwise(answer, note));
        return this;
    }

    /** Fills the form in Tasklist, check by check. */
    TasklistPage fillIn(TasklistPage tasklist) {
        if (step == Step.CHECK_FIRM) {
            tasklist.answer("Is the firm registered at Companies House", "Yes");
        } else if (step == Step.CHECK_FINANCES) {
            tasklist.answer("What has the firm to file", "Accounts or a confirmation statement");
        }
        days().forEach(label -> tasklist.choose(label, day));
        LIST.recordedIn(step).forEach(check -> fillIn(tasklist, check));
        items.forEach(item -> tasklist.answer(item.id(), "Level 1"));
        return tasklist;
    }

    private Set<String> days() {
        var groups = LIST.groupsOf(step);
        boolean one =
                groups.stream().map(DeskCheckList.Group::seenOn).distinct().count() == 1;
        return groups.stream()
                .map(group -> (one ? "" : group.title() + ": ") + "Day on which you looked these up")
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void fillIn(TasklistPage tasklist, DeskCheck check) {
        var other = exceptions.get(check.id());
        if (other != null) {
            tasklist.answer(check.id(), other.answer());
            var code = codeOf(check, other.answer());
            check.values().stream()
                    .filter(value -> value.when().contains(code) && value.required())
                    .forEach(value -> fillIn(tasklist, check, value));
            tasklist.type(check.id() + " note", other.note());
            return;
        }
        var answer = check.answer(usual.get(field(check, "Answer")).toString()).orElseThrow();
        tasklist.answer(check.id(), answer.result().label() + ": " + answer.text());
        check.values().stream()
                .filter(value -> value.when().contains(answer.code()) && value.required())
                .forEach(value -> fillIn(tasklist, check, value));
    }

    private static String codeOf(DeskCheck check, String begins) {
        return check.answers().stream()
                .filter(answer -> (answer.result().label() + ": " + answer.text()).startsWith(begins))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private void fillIn(TasklistPage tasklist, DeskCheck check, CheckValue value) {
        var label = check.id() + " " + value.label();
        var seen = usual.get(field(check, value.name()));
        switch (value.kind()) {
            case NUMBER -> tasklist.type(label, new BigDecimal(seen.toString()).toPlainString());
            case DATE -> tasklist.choose(label, LocalDate.parse(seen.toString()));
            case TEXT -> tasklist.type(label, seen.toString());
            case CHOICE -> tasklist.answer(label, value.inWords(seen));
            case CHOICES -> throw new IllegalArgumentException(label + " is not asked when all is clear");
        }
    }

    private static String field(DeskCheck check, String part) {
        return CheckFields.nameOf(check.id(), part);
    }
}
