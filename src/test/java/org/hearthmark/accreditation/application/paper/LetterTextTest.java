package org.hearthmark.accreditation.application.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.application.paper.ReportPaper.Line;
import org.hearthmark.accreditation.application.paper.ReportPaper.Section;
import org.hearthmark.accreditation.application.paper.ReportPaper.State;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.paper.ReportStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void aProposedRefusalSaysWhatWasFoundTheLawFirstWhichRuleTheCureAndHowToAnswerByWhen() {
        var text = inWords(letter(DecisionOutcome.REFUSAL_PROPOSED));

        assertThat(text)
                .contains("not final yet")
                .contains("The boiler has no gas safety record.")
                .contains("Grade D: what the law asks is not met")
                .contains("until the end of 1 December 2026")
                .contains("To cure it, reach level 1: A gas safety record of the last 12 months.");
        assertThat(text.indexOf("AC-04")).isLessThan(text.indexOf("AC-01"));
    }

    @Test
    void aRefusalSaysThatItIsFinalAndThatNobodyIsMovedByIt() {
        assertThat(inWords(letter(DecisionOutcome.REFUSED))).contains("final", "apply again", "Nobody who lives");
    }

    @Test
    void conditionsAreListedWithTheirDays() {
        var text = inWords(new LetterText(new LetterText.Facts(
                DecisionOutcome.ACCREDITED_WITH_CONDITIONS,
                "Good enough.",
                Optional.empty(),
                List.of("Fit a lock (by 1 December 2026)"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY),
                true,
                Optional.empty())));

        assertThat(text)
                .contains("Fit a lock (by 1 December 2026)", "counts until 1 December 2026", "Anybody can check it");
    }

    @Test
    void aDeferralSaysUntilWhen() {
        assertThat(inWords(letter(DecisionOutcome.DEFERRED))).contains("put the decision off until 1 December 2026");
    }

    @Test
    void whoeverIsAccreditedUponRepresentationsIsNotToldThatThePanelDidIt() {
        var text = inWords(new LetterText(new LetterText.Facts(
                DecisionOutcome.ACCREDITED,
                "The lease was shown.",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty())));

        assertThat(text).contains("Your representations were upheld").doesNotContain("panel");
    }

    @Test
    void aRefusalThatWasProposedBeforeAnInspectionSaysWhichCheckStoppedItAndWhatWouldClearIt() {
        var grounds = new RefusalGrounds.Grounds(
                "A check that comes to “stop” proposes a refusal.",
                List.of("D19 The landlord and the title: No right to let. It is clear when: Title and lease match."));
        var text = inWords(new LetterText(new LetterText.Facts(
                DecisionOutcome.REFUSED,
                "Nobody showed a lease.",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(grounds))));

        assertThat(text).contains("comes to “stop”", "D19", "It is clear when", "apply again");
    }

    @ParameterizedTest
    @EnumSource(DecisionOutcome.class)
    void everyOutcomeHasATitleAndSaysWhatToDo(DecisionOutcome outcome) {
        var letter = letter(outcome);

        assertThat(letter.title()).isNotBlank();
        assertThat(letter.parts()).extracting(Letter.Part::heading).contains("What was decided", "What you can do");
    }

    private static LetterText letter(DecisionOutcome outcome) {
        var lines = List.of(
                line("AC-01", State.BELOW, "Almost level 1", "The area was assessed two years ago."),
                line("AC-04", State.LAW_NOT_MET, "Not met", "The boiler has no gas safety record."));
        var report = new ReportPaper(
                "ACC-2026-000001",
                1,
                Map.of(),
                "Marlowe House",
                ReportStage.FINAL,
                DAY,
                1,
                Grade.D,
                "80.0 %",
                "Grade D: what the law asks is not met.",
                Map.of(),
                List.of(new Section("Accommodation", lines)),
                List.of());
        return new LetterText(new LetterText.Facts(
                outcome,
                "The reasons of the panel.",
                Optional.of(report),
                List.of(),
                Optional.of(DAY),
                Optional.of(DAY),
                Optional.empty(),
                true,
                Optional.empty()));
    }

    private static Line line(String item, State state, String found, String comment) {
        return new Line(
                item,
                "Title",
                "",
                found,
                1,
                Optional.empty(),
                Optional.of(comment),
                state,
                "A gas safety record of the last 12 months.");
    }

    private static String inWords(LetterText letter) {
        return letter.parts().stream()
                .flatMap(part -> Stream.concat(part.paragraphs().stream(), part.points().stream()))
                .collect(Collectors.joining("\n"));
    }
}
