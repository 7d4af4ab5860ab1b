package org.hearthmark.accreditation.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.desk.CheckFields;
import org.hearthmark.accreditation.domain.desk.AppliesTo;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.CheckValue;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheck.Answer;

/**
 * The questions about one desk check, as the forms of stage 1 ask them: the answer, then, as that asks for them, the values
 * seen, a note, and the day to look again or by which something is promised.
 */
final class CheckQuestions {

    private static final int LONGEST_NOTE = 2000;

    private final DeskCheck check;
    private final String hidden;
    private final boolean mayNotApply;

    /**
     * @param hidden      the FEEL condition under which the check is not asked; "false" for never
     * @param mayNotApply whether the form offers that the check does not apply
     */
    CheckQuestions(DeskCheck check, String hidden, boolean mayNotApply) {
        this.check = check;
        this.hidden = hidden;
        this.mayNotApply = mayNotApply;
    }

    /** Asked unless an earlier answer says that the check does not apply. */
    static CheckQuestions inItsTask(DeskCheck check) {
        return new CheckQuestions(check, hiddenInItsTask(check), true);
    }

    /** Asked when it is named among those that are pending. */
    static CheckQuestions whenPending(DeskCheck check) {
        return new CheckQuestions(check, "not(contains(pendingChecks, \"" + check.id() + "\"))", false);
    }

    private static String hiddenInItsTask(DeskCheck check) {
        if (check.appliesTo() == AppliesTo.REGISTERED_WITH_OFSTED) {
            return "not(" + is("answers.d16Answer", List.of("registered", "otherCategory", DeskCheck.PENDING)) + ")";
        }
        if (check.appliesTo() == AppliesTo.ACCOUNTS) {
            return "answers.accounts != \"due\"";
        }
        if (check.appliesTo() != AppliesTo.COMPANIES_HOUSE) {
            return "false";
        }
        return check.recordedIn().equals("check-firm")
                ? "answers.companiesHouse != \"yes\""
                : "not(" + is("answers.accounts", List.of("due", "notDueYet")) + ")";
    }

    void addTo(ArrayNode components) {
        components.add(answer());
        check.values().forEach(value -> components.add(value(value)));
        components.add(note());
        components.add(day(
                CheckFields.LOOK_AGAIN, " look again on", "The case waits until then.", List.of(DeskCheck.PENDING)));
        if (check.promise() != null) {
            components.add(day(
                    CheckFields.PROMISED_FOR,
                    " promised until",
                    "The last day before the first placement. It becomes a condition.",
                    List.of(DeskCheck.PROMISED)));
        }
    }

    private List<Answer> offered() {
        var offered = new java.util.ArrayList<>(check.answers());
        offered.removeIf(answer -> answer.result() == CheckResult.NOT_APPLICABLE);
        check.answer(DeskCheck.PROMISED).ifPresent(offered::add);
        check.answer(DeskCheck.PENDING).ifPresent(offered::add);
        check.answers().stream()
                .filter(answer -> mayNotApply && answer.result() == CheckResult.NOT_APPLICABLE)
                .forEach(offered::add);
        return offered;
    }

    private ObjectNode answer() {
        String guidance = check.guidance() == null ? "" : " " + check.guidance();
        var question = question("radio", CheckFields.ANSWER, "label", check.id() + " " + check.title());
        question.put("description", "Look at: " + check.where() + "." + guidance);
        var values = question.putArray("values");
        offered()
                .forEach(answer -> values.addObject()
                        .put("label", answer.result().label() + ": " + answer.text())
                        .put("value", answer.code()));
        hide(question, hidden);
        return question;
    }

    private ObjectNode value(CheckValue value) {
        var type = switch (value.kind()) {
            case NUMBER -> "number";
            case DATE -> "datetime";
            case TEXT -> "textfield";
            case CHOICE -> "radio";
            case CHOICES -> "checklist";
        };
        var label = value.kind() == CheckValue.Kind.DATE ? "dateLabel" : "label";
        var question = question(type, value.name(), label, check.id() + " " + value.label());
        if (value.unit() != null || value.hint() != null) {
            question.put("description", value.unit() == null ? value.hint() : inWords(value.unit()));
        }
        question.withObject("validate").put("required", value.required());
        describe(question, value);
        hideUnless(question, value.when());
        return question;
    }

    private static void describe(ObjectNode question, CheckValue value) {
        switch (value.kind()) {
            case NUMBER -> {
                question.put("decimalDigits", value.decimals());
                question.withObject("validate").put("min", value.min()).put("max", value.max());
            }
            case DATE -> question.put("subtype", "date");
            case TEXT -> {
                question.withObject("validate").put("maxLength", value.maxLength());
                if (value.pattern() != null) {
                    question.withObject("validate")
                            .put("pattern", value.pattern())
                            .put("patternErrorMessage", value.patternMessage());
                }
            }
            case CHOICE, CHOICES -> {
                var options = question.putArray("values");
                value.options()
                        .forEach(option ->
                                options.addObject().put("label", option.text()).put("value", option.code()));
            }
        }
    }

    private static String inWords(String unit) {
        return Character.toUpperCase(unit.charAt(0)) + unit.substring(1) + ".";
    }

    private ObjectNode note() {
        var question = question("textarea", CheckFields.NOTE, "label", check.id() + " note");
        question.put("description", "What you saw, what is awaited and from whom, or what is promised.");
        question.withObject("validate").put("maxLength", LONGEST_NOTE);
        hideUnless(
                question,
                offered().stream()
                        .filter(answer ->
                                answer.result() != CheckResult.CLEAR && answer.result() != CheckResult.NOT_APPLICABLE)
                        .map(Answer::code)
                        .toList());
        return question;
    }

    private ObjectNode day(String part, String label, String hint, Collection<String> when) {
        var question = question("datetime", part, "dateLabel", check.id() + label);
        question.put("description", hint).put("subtype", "date");
        hideUnless(question, when);
        return question;
    }

    private ObjectNode question(String type, String part, String labelled, String label) {
        var name = CheckFields.nameOf(check.id(), part);
        var question = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("id", name)
                .put("key", name)
                .put(labelled, label);
        question.putObject("validate").put("required", true);
        return question;
    }

    private void hideUnless(ObjectNode question, Collection<String> answers) {
        var given = is("answers." + CheckFields.nameOf(check.id(), CheckFields.ANSWER), answers);
        hide(question, hidden.equals("false") ? "not(" + given + ")" : "(" + hidden + ") or not(" + given + ")");
    }

    private static void hide(ObjectNode question, String condition) {
        if (!condition.equals("false")) {
            question.putObject("conditional").put("hide", "=" + condition);
        }
    }

    private static String is(String name, Collection<String> values) {
        return values.stream().map(value -> name + " = \"" + value + "\"").collect(Collectors.joining(" or "));
    }
}
