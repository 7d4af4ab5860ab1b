package org.hearthmark.accreditation.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.item.ItemFields;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Measure;

/**
 * The questions about one item: the level found, then, as that answer asks for them, the measured value that bears it out
 * and the comment that says why it is not what is required. A form that is made for one version of the standard knows what
 * is required; one that outlives versions does not, and leaves it to the server to ask for the comment.
 */
final class ItemQuestions {

    private static final int LONGEST_COMMENT = 4000;
    private static final int MOST = 10_000;
    private static final int HIGHEST = 3;

    private final Item item;
    private final OptionalInt required;

    private ItemQuestions(Item item, OptionalInt required) {
        this.item = item;
        this.required = required;
    }

    static ItemQuestions requiring(int level, Item item) {
        return new ItemQuestions(item, OptionalInt.of(level));
    }

    static ItemQuestions ofAnyVersion(Item item) {
        return new ItemQuestions(item, OptionalInt.empty());
    }

    void addTo(ArrayNode components) {
        components.add(level());
        item.measured().map(this::measure).ifPresent(components::add);
        components.add(comment());
    }

    /** The FEEL condition under which an item is left out of the form. */
    static String notAsked(Item item) {
        return "itemsToAsk != null and itemsToAsk != \"\" and not(contains(itemsToAsk, \"" + item.id() + "\"))";
    }

    private ObjectNode level() {
        ObjectNode question = question("radio", ItemFields.LEVEL)
                .put("label", item.id() + " " + item.title() + requirement())
                .put("description", hint());
        ArrayNode values = question.putArray("values");
        for (Level level : offered()) {
            values.addObject().put("label", label(level)).put("value", level.code());
        }
        hide(question, notAsked(item));
        return question;
    }

    private String requirement() {
        return required.isPresent() ? " (level " + required.getAsInt() + " is required)" : "";
    }

    private static Level[] offered() {
        return new Level[] {
            Level.NONE,
            Level.ALMOST_1,
            Level.LEVEL_1,
            Level.LEVEL_2,
            Level.LEVEL_3,
            Level.NOT_APPLICABLE,
            Level.NOT_LOOKED_AT
        };
    }

    private String label(Level level) {
        return switch (level) {
            case NONE -> "Not met";
            case LEVEL_1, LEVEL_2, LEVEL_3 ->
                level.label() + ": " + item.levels().get(level.reached());
            default -> level.label();
        };
    }

    private String hint() {
        String law = item.law().entrySet().stream()
                .map(level -> " Level " + level.getKey() + " is law" + appliesTo() + ": " + level.getValue() + ".")
                .collect(Collectors.joining());
        return "Evidence: " + Character.toLowerCase(item.evidence().charAt(0))
                + item.evidence().substring(1) + "." + law + (item.critical() ? " Critical." : "");
    }

    private String appliesTo() {
        return switch (item.lawAppliesTo()) {
            case "16-17" -> " for homes with places for people of 16 and 17";
            case "licensed HMO" -> " for licensed houses in multiple occupation";
            default -> "";
        };
    }

    private ObjectNode measure(Measure measure) {
        String label = item.id() + " measured: " + measure.unit();
        ObjectNode question = question(measure.compare().isDate() ? "datetime" : "number", ItemFields.MEASURE);
        if (measure.compare().isDate()) {
            question.put("dateLabel", label).put("subtype", "date");
        } else {
            question.put("label", label).put("decimalDigits", 2);
            question.withObject("validate")
                    .put("min", 0)
                    .put("max", measure.unit().startsWith("%") ? 100 : MOST);
        }
        hide(question, notAskedOr("not(" + levelIs(level -> level.reached() > 0) + ")"));
        return question;
    }

    private ObjectNode comment() {
        ObjectNode question = question("textarea", ItemFields.COMMENT).put("label", item.id() + " comment");
        question.put(
                "description", "Say what you found and what is missing, or why it does not apply or was left out.");
        question.withObject("validate").put("maxLength", LONGEST_COMMENT).put("required", required.isPresent());
        hide(question, notAskedOr("not(" + levelIs(this::mayFallShort) + ")"));
        return question;
    }

    private boolean mayFallShort(Level level) {
        return !level.meets(required.orElse(HIGHEST));
    }

    private ObjectNode question(String type, String part) {
        String name = ItemFields.nameOf(item.id(), part);
        ObjectNode question = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("id", name)
                .put("key", name);
        question.putObject("validate").put("required", true);
        return question;
    }

    private String notAskedOr(String condition) {
        return "(" + notAsked(item) + ") or " + condition;
    }

    private String levelIs(Predicate<Level> wanted) {
        String answer = "answers." + ItemFields.nameOf(item.id(), ItemFields.LEVEL);
        return Arrays.stream(offered())
                .filter(wanted)
                .map(level -> answer + " = \"" + level.code() + "\"")
                .collect(Collectors.joining(" or "));
    }

    private static void hide(ObjectNode question, String condition) {
        question.putObject("conditional").put("hide", "=" + condition);
    }
}
