package org.hearthmark.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormRulesTest {

    private static final String OUTCOME = """
            {"type": "radio", "id": "outcome", "key": "outcome", "label": "Outcome", "validate": {"required": true},
             "values": [{"label": "Clear", "value": "clear"}, {"label": "Stop", "value": "stop"}]}""";
    private static final String REASONS = """
            {"type": "textarea", "id": "reasons", "key": "reasons", "label": "Reasons",
             "validate": {"required": true, "maxLength": 20},
             "conditional": {"hide": "=answers.outcome != \\"stop\\""}}""";

    @Nested
    class WhiteListing {

        @Test
        void whatTheFormDoesNotAskForIsRefused() {
            assertThat(faults(OUTCOME, Map.of("outcome", "clear", "decidedBy", "me")))
                    .containsOnlyKeys("decidedBy");
        }

        @Test
        void anUnknownAnswerIsRefusedEvenWhenItIsEmpty() {
            Map<String, Object> answers = new HashMap<>(Map.of("outcome", "clear"));
            answers.put("decidedBy", null);

            assertThat(faults(OUTCOME, answers)).containsOnlyKeys("decidedBy");
        }

        @Test
        void namesAreComparedExactly() {
            assertThat(faults(OUTCOME, Map.of("Outcome", "clear"))).containsOnlyKeys("Outcome");
            assertThat(faults(OUTCOME, Map.of("outcome ", "clear"))).containsOnlyKeys("outcome ");
            assertThat(faults(OUTCOME, Map.of("answers", Map.of("outcome", "clear"))))
                    .containsOnlyKeys("answers");
        }

        @Test
        void aFloodOfUnknownAnswersIsReportedInPart() {
            Map<String, Object> flood = new HashMap<>();
            for (int i = 0; i < 10_000; i++) {
                flood.put("x".repeat(1000) + i, i);
            }

            Map<String, String> faults = faults(OUTCOME, flood);

            assertThat(faults).hasSizeLessThanOrEqualTo(20);
            assertThat(faults.keySet()).allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(60));
        }
    }

    @Nested
    class Required {

        @Test
        void aMissingAnswerIsAFault() {
            assertThat(faults(OUTCOME, Map.of())).containsEntry("outcome", "Choose an answer: Outcome");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t  "})
        void whitespaceIsNoReason(String blank) {
            assertThat(faults(OUTCOME + "," + REASONS, Map.of("outcome", "stop", "reasons", blank)))
                    .containsEntry("reasons", "Fill in: Reasons");
        }

        @Test
        void aBoxThatHasToBeTickedHasToBeTicked() {
            String box = component("checkbox", "\"validate\": {\"required\": true}");

            assertThat(faults(box, Map.of("x", true))).isEmpty();
            assertThat(faults(box, Map.of("x", false))).containsEntry("x", "Tick the box: X");
            assertThat(faults(box, Map.of())).containsKey("x");
            assertThat(faults(box, Map.of("x", "true"))).containsKey("x");
            assertThat(faults(box, Map.of("x", 1))).containsKey("x");
        }

        @Test
        void anAnswerThatMayBeLeftOutMayBeLeftOut() {
            String number = component("number", "\"validate\": {\"min\": 1}");
            Map<String, Object> empty = new HashMap<>();
            empty.put("x", null);

            assertThat(faults(number, Map.of())).isEmpty();
            assertThat(faults(number, empty)).isEmpty();
        }
    }

    @Nested
    class Options {

        @Test
        void onlyWhatIsOnOfferCanBeChosen() {
            for (Object invented : List.of("amber", "CLEAR", "clear ", "", 1, true, List.of("clear"), Map.of())) {
                assertThat(faults(OUTCOME, Map.of("outcome", invented)))
                        .as("%s", invented)
                        .containsOnlyKeys("outcome");
            }
        }

        @Test
        void severalAnswersAreEachOnOfferAndEachChosenOnce() {
            String list = component("checklist", "\"values\": [{\"value\": \"a\"}, {\"value\": \"b\"}]");

            assertThat(faults(list, Map.of("x", List.of("a", "b")))).isEmpty();
            assertThat(faults(list, Map.of("x", List.of()))).isEmpty();
            assertThat(faults(list, Map.of("x", List.of("a", "a")))).containsOnlyKeys("x");
            assertThat(faults(list, Map.of("x", List.of("a", "c")))).containsOnlyKeys("x");
            assertThat(faults(list, Map.of("x", Arrays.asList("a", null)))).containsOnlyKeys("x");
            assertThat(faults(list, Map.of("x", "a"))).containsOnlyKeys("x");
        }
    }

    @Nested
    class Texts {

        private final String line = component(
                "textfield",
                "\"validate\": {\"minLength\": 2, \"maxLength\": 7, \"pattern\": \"^[0-9]+$\","
                        + " \"patternErrorMessage\": \"Give digits.\"}");

        @Test
        void lengthsAreHeld() {
            assertThat(faults(line, Map.of("x", "1234567"))).isEmpty();
            assertThat(faults(line, Map.of("x", "12345678"))).containsEntry("x", "X: use 7 characters or fewer.");
            assertThat(faults(line, Map.of("x", "1"))).containsEntry("x", "X: use at least 2 characters.");
        }

        @Test
        void aPatternIsHeldAndSaysWhatItWants() {
            assertThat(faults(line, Map.of("x", "12a"))).containsEntry("x", "X: Give digits.");
            assertThat(faults(line, Map.of("x", "123\n"))).containsOnlyKeys("x");
        }

        @Test
        void aFieldWithoutALimitHasOneAllTheSame() {
            assertThat(faults(component("textfield", null), Map.of("x", "y".repeat(501))))
                    .containsOnlyKeys("x");
            assertThat(faults(component("textarea", null), Map.of("x", "y".repeat(10_001))))
                    .containsOnlyKeys("x");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "\ud800", "a\nb"})
        void aLineHoldsNoControlCharacters(String text) {
            assertThat(faults(component("textfield", null), Map.of("x", text))).containsOnlyKeys("x");
        }

        @Test
        void aTextHoldsLinesAndAnyLanguage() {
            String text = "First line\r\n\tsecond: ąęć 日本 🏠 <script>alert(1)</script>";

            assertThat(faults(component("textarea", null), Map.of("x", text))).isEmpty();
            assertThat(faults(component("textarea", null), Map.of("x", "nul\u0000")))
                    .containsOnlyKeys("x");
        }

        @Test
        void onlyTextIsText() {
            for (Object other : List.of(1, true, List.of("a"), Map.of("a", "b"))) {
                assertThat(faults(component("textarea", null), Map.of("x", other)))
                        .containsOnlyKeys("x");
            }
        }
    }

    @Nested
    class Numbers {

        private final String count =
                component("number", "\"decimalDigits\": 0, \"validate\": {\"min\": 0, \"max\": 500}");
        private final String size = component("number", "\"decimalDigits\": 2");

        static List<Object> whole() {
            return List.of(0, 500, 7L, 7.0, new BigDecimal("7.00"), BigInteger.TEN);
        }

        static List<Object> wrong() {
            return List.of(
                    -1,
                    501,
                    7.5,
                    Double.NaN,
                    Double.POSITIVE_INFINITY,
                    "7",
                    true,
                    List.of(7),
                    Long.MAX_VALUE,
                    new BigInteger("9".repeat(5000)),
                    new BigDecimal("1e-2000000000"),
                    new BigDecimal("1e2000000000"));
        }

        @ParameterizedTest
        @MethodSource("whole")
        void aWholeNumberWithinItsLimitsIsTaken(Object number) {
            assertThat(faults(count, Map.of("x", number))).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("wrong")
        void anythingElseIsNot(Object number) {
            assertThat(faults(count, Map.of("x", number))).containsOnlyKeys("x");
        }

        @Test
        void decimalPlacesAreHeld() {
            assertThat(faults(size, Map.of("x", 7.25))).isEmpty();
            assertThat(faults(size, Map.of("x", 7.255))).containsEntry("x", "X: use at most 2 decimal places.");
        }
    }

    @Nested
    class Dates {

        private final String day = component("datetime", "\"subtype\": \"date\"");
        private final String moment =
                component("datetime", "\"subtype\": \"datetime\", \"timeSerializingFormat\": \"no_timezone\"");

        @Test
        void aDayThatExistsIsTaken() {
            assertThat(faults(day, Map.of("x", "2028-02-29"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-02-29",
                    "2026-13-01",
                    "21/11/2026",
                    "2026-11-21T10:00",
                    "+12026-01-01",
                    "0001-01-01",
                    "2026-1-1",
                    " ",
                    "9999-12-31"
                })
        void aDayThatDoesNotExistIsNot(String text) {
            assertThat(faults(day, Map.of("x", text))).containsEntry("x", "X: give a date that exists.");
        }

        @Test
        void aDayIsTextAndNothingElse() {
            assertThat(faults(day, Map.of("x", 20261121))).containsOnlyKeys("x");
        }

        @Test
        void aMomentIsLondonTimeWithoutOffset() {
            assertThat(faults(moment, Map.of("x", "2026-11-25T14:30"))).isEmpty();
            assertThat(faults(moment, Map.of("x", "2026-11-25T14:30+00:00"))).containsOnlyKeys("x");
            assertThat(faults(moment, Map.of("x", "2026-11-25T24:30"))).containsOnlyKeys("x");
        }

        @Test
        void aFormThatAsksForAnOffsetIsRefusedAsAForm() {
            String offset = component("datetime", "\"subtype\": \"datetime\"");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> faults(offset, Map.of("x", "2026-11-25T14:30+00:00")));
        }
    }

    @Nested
    class Hidden {

        @Test
        void aReasonIsAskedOnlyWhereTheFormShowsTheField() {
            assertThat(faults(OUTCOME + "," + REASONS, Map.of("outcome", "clear")))
                    .isEmpty();
            assertThat(faults(OUTCOME + "," + REASONS, Map.of("outcome", "stop")))
                    .containsOnlyKeys("reasons");
            assertThat(faults(OUTCOME + "," + REASONS, Map.of("outcome", "stop", "reasons", "No fire door.")))
                    .isEmpty();
        }

        @Test
        void anAnswerToAHiddenQuestionIsRefused() {
            assertThat(faults(OUTCOME + "," + REASONS, Map.of("outcome", "clear", "reasons", "smuggled")))
                    .containsOnlyKeys("reasons");
        }

        @Test
        void aHiddenQuestionMayComeBlank() {
            assertThat(faults(OUTCOME + "," + REASONS, Map.of("outcome", "clear", "reasons", "")))
                    .isEmpty();
        }

        @Test
        void aHiddenGroupHidesWhatItHolds() {
            String group = """
                    {"type": "group", "id": "more", "conditional": {"hide": "=answers.outcome = \\"clear\\""},
                     "components": [%s]}""".formatted(component("textfield", "\"validate\": {\"required\": true}"));

            assertThat(faults(OUTCOME + "," + group, Map.of("outcome", "clear")))
                    .isEmpty();
            assertThat(faults(OUTCOME + "," + group, Map.of("outcome", "stop"))).containsOnlyKeys("x");
            assertThat(faults(OUTCOME + "," + group, Map.of("outcome", "clear", "x", "y")))
                    .containsOnlyKeys("x");
        }

        @Test
        void theSameDataIsAlsoKnownAsThis() {
            String field =
                    component("textfield", "\"conditional\": {\"hide\": \"=this.answers.outcome = \\\"clear\\\"\"}");

            assertThat(faults(OUTCOME + "," + field, Map.of("outcome", "clear", "x", "y")))
                    .containsOnlyKeys("x");
        }

        @Test
        void answersCannotPretendToBeTheSurroundings() {
            String field = component("textfield", "\"conditional\": {\"hide\": \"=open != true\"}");

            assertThat(FormRules.faults(form(field), Map.of("x", "y"), Map.of("open", true)))
                    .isEmpty();
            assertThat(FormRules.faults(form(field), Map.of("x", "y"), Map.of()))
                    .containsOnlyKeys("x");
            assertThat(FormRules.faults(form(OUTCOME), Map.of("outcome", "clear"), Map.of("answers", "other")))
                    .isEmpty();
        }

        @Test
        void whatAnswersHoldIsDataAndNeverAnExpression() {
            Map<String, Object> answers = Map.of("outcome", "\" or true or \"", "reasons", "y");

            assertThat(faults(OUTCOME + "," + REASONS, answers)).containsOnlyKeys("outcome", "reasons");
        }

        @Test
        void aConditionThatCannotBeReadIsAFaultOfTheForm() {
            String broken = component("textfield", "\"conditional\": {\"hide\": \"=answers.outcome = = 1\"}");
            String text = component("textfield", "\"conditional\": {\"hide\": \"true\"}");

            assertThatIllegalArgumentException().isThrownBy(() -> faults(broken, Map.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> faults(text, Map.of()));
        }

        @Test
        void aDisabledFieldIsNotAnswered() {
            assertThat(faults(component("textfield", "\"disabled\": true"), Map.of("x", "y")))
                    .containsOnlyKeys("x");
        }
    }

    @Nested
    class Groups {

        private final String nested = """
                {"type": "group", "id": "house", "path": "house", "components": [%s]}""".formatted(component("number", "\"validate\": {\"required\": true}"));

        @Test
        void aGroupWithAPathIsAPlaceOfItsOwn() {
            assertThat(faults(nested, Map.of("house", Map.of("x", 3)))).isEmpty();
            assertThat(faults(nested, Map.of("x", 3))).containsOnlyKeys("x");
            assertThat(faults(nested, Map.of("house", Map.of("x", 3, "y", 4)))).containsOnlyKeys("y");
            assertThat(faults(nested, Map.of("house", "3"))).containsOnlyKeys("house");
            assertThat(faults(nested, Map.of("house", List.of(3)))).containsOnlyKeys("house");
            assertThat(faults(nested, Map.of())).containsOnlyKeys("x");
        }

        @Test
        void anAnswerIsNotAGroup() {
            assertThat(faults(component("textfield", null), Map.of("x", Map.of("x", "y"))))
                    .containsOnlyKeys("x");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"filepicker", "dynamiclist", "expression", "documentPreview", "", "invented"})
    void aFormWithAPartThatCannotBeCheckedIsRefusedAsAForm(String type) {
        assertThatIllegalArgumentException().isThrownBy(() -> faults(component(type, null), Map.of()));
    }

    @Test
    void aQuestionOutsideTheOneVariableIsAFaultOfTheForm() {
        JsonNode form = json("{\"components\": [%s]}".formatted(OUTCOME));

        assertThatIllegalArgumentException().isThrownBy(() -> FormRules.faults(form, Map.of("outcome", "clear")));
    }

    private static Map<String, String> faults(String components, Map<String, Object> answers) {
        return FormRules.faults(form(components), answers);
    }

    private static JsonNode form(String components) {
        return json("""
                {"id": "form", "type": "default", "components": [
                  {"type": "text", "id": "head", "text": "Hello"},
                  {"type": "group", "id": "answers", "path": "answers", "components": [%s]}]}""".formatted(components));
    }

    private static String component(String type, String more) {
        return "{\"type\": \"%s\", \"id\": \"x\", \"key\": \"x\", \"label\": \"X\"%s}"
                .formatted(type, more == null ? "" : ", " + more);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
