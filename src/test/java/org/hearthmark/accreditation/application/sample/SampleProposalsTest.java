package org.hearthmark.accreditation.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearthmark.accreditation.application.sample.SampleProposals.Proposal;
import org.hearthmark.accreditation.domain.sample.ConditionalStart;
import org.hearthmark.accreditation.domain.sample.ElementScore;
import org.hearthmark.accreditation.domain.sample.FileElement;
import org.hearthmark.accreditation.domain.sample.FileFindings;
import org.hearthmark.standard.Compare;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the staff files propose for the items of the checklist that rest on them. */
class SampleProposalsTest {

    private static final Measure TRAINING = new Measure(
            "% of staff in date",
            Compare.AT_LEAST, Map.of(1, BigDecimal.valueOf(80), 2, BigDecimal.valueOf(95), 3, BigDecimal.valueOf(100)));
    private static final FileFindings WHOLE = file(Map.of());

    @Test
    void filesInWhichNothingIsMissingProposeTheHighestThatFilesCanSay() {
        var proposed = of(List.of(WHOLE, WHOLE), false, false);

        assertThat(proposed).containsOnlyKeys("LM-06", "LM-07", "LM-08", "LM-09", "LM-10", "LM-11", "LM-12");
        assertThat(levels(proposed))
                .containsEntry("LM-06", Level.LEVEL_2)
                .containsEntry("LM-07", Level.LEVEL_2)
                .containsEntry("LM-08", Level.LEVEL_3)
                .containsEntry("LM-11", Level.LEVEL_2)
                .containsEntry("LM-12", Level.LEVEL_3);
    }

    @Test
    void howOftenSupervisionIsTheFilesDoNotSay() {
        assertThat(of(List.of(WHOLE), false, false).get("LM-10").level()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"F1, NONE", "F2, NONE", "F3, NONE", "F4, ALMOST_1", "F5, ALMOST_1", "F6, ALMOST_1", "F7, LEVEL_1"})
    void recruitmentIsAsGoodAsTheWorstFile(FileElement missing, Level level) {
        assertThat(level("LM-06", WHOLE, file(Map.of(missing, ElementScore.PARTIAL))))
                .isEqualTo(level);
    }

    @Test
    void referencesAreNotMetWhereOneFileLacksThemAndCheckedBackOnlyWhereAllAre() {
        assertThat(level("LM-07", WHOLE, without(FileElement.F3))).isEqualTo(Level.NONE);
        assertThat(level("LM-07", WHOLE, without(FileElement.F9))).isEqualTo(Level.LEVEL_1);
    }

    @Test
    void aLawfulConditionalStartIsLevelOneAndOneWithoutDbsIsNone() {
        var lawful = new FileFindings(
                without(FileElement.F4).scores(),
                Map.of(),
                Optional.of(new ConditionalStart(
                        List.of(FileElement.F4), "Asked twice", "The deputy", LocalDate.of(2027, 1, 1))));

        assertThat(level("LM-08", WHOLE, lawful)).isEqualTo(Level.LEVEL_1);
        assertThat(level("LM-08", WHOLE, without(FileElement.F2))).isEqualTo(Level.NONE);
        assertThat(of(List.of(WHOLE), false, true).get("LM-08").level()).contains(Level.LEVEL_1);
    }

    @Test
    void agencyStaffIsAskedAboutOnlyWhereThereIsSome() {
        var notApplicable = file(Map.of(FileElement.F18, ElementScore.NOT_APPLICABLE));

        assertThat(of(List.of(notApplicable), false, false).get("LM-09").level())
                .isEmpty();
        assertThat(of(List.of(notApplicable), true, false).get("LM-09").level()).contains(Level.LEVEL_1);
        assertThat(level("LM-09", WHOLE, without(FileElement.F18))).isEqualTo(Level.NONE);
    }

    @Test
    void inductionIsAlmostMetWhereItIsMissingAndLevelOneWithoutTheOutcomeOfProbation() {
        assertThat(level("LM-11", WHOLE, without(FileElement.F12))).isEqualTo(Level.ALMOST_1);
        assertThat(level("LM-11", WHOLE, without(FileElement.F17))).isEqualTo(Level.LEVEL_1);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, 80, LEVEL_1",
        "14, 3, 78, ALMOST_1",
        "20, 1, 95, LEVEL_2",
        "24, 1, 95, LEVEL_2",
        "3, 3, 0, ALMOST_1"
    })
    void trainingIsCountedAndRoundedDownAgainstItsProvider(int files, int without, String percent, Level level) {
        var found = IntStream.range(0, files)
                .mapToObj(file -> file < without ? without(FileElement.F13) : WHOLE)
                .toList();

        var training = of(found, false, false).get("LM-12");

        assertThat(training.measure()).contains(percent);
        assertThat(training.level()).contains(level);
    }

    @Test
    void theFormBeginsWithLevelsAndMeasuresOfWhatIsProposedOnly() {
        var answers = SampleProposals.answers(new SampleProposals(List.of(WHOLE), true, false).all(TRAINING));

        assertThat(answers)
                .containsEntry("lm06Level", "level2")
                .containsEntry("lm12Measure", new BigDecimal("100"))
                .doesNotContainKey("lm10Level");
    }

    private static Level level(String item, FileFindings... files) {
        return of(List.of(files), true, false).get(item).level().orElseThrow();
    }

    private static Map<String, Proposal> of(List<FileFindings> files, boolean agency, boolean conditional) {
        return new SampleProposals(files, agency, conditional)
                .all(TRAINING).stream()
                        .collect(java.util.stream.Collectors.toMap(Proposal::item, proposal -> proposal));
    }

    private static Map<String, Level> levels(Map<String, Proposal> proposed) {
        return proposed.values().stream()
                .filter(one -> one.level().isPresent())
                .collect(java.util.stream.Collectors.toMap(
                        Proposal::item, one -> one.level().get()));
    }

    private static FileFindings without(FileElement element) {
        return file(Map.of(element, ElementScore.ABSENT));
    }

    private static FileFindings file(Map<FileElement, ElementScore> but) {
        var scores = new EnumMap<FileElement, ElementScore>(FileElement.class);
        for (var element : FileElement.values()) {
            scores.put(element, but.getOrDefault(element, ElementScore.PRESENT));
        }
        return new FileFindings(scores, Map.of(), Optional.empty());
    }
}
