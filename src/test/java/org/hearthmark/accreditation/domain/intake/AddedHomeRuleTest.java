package org.hearthmark.accreditation.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.intake.AddedHomeRule.Answer;
import org.junit.jupiter.api.Test;

/** When the landlord check and stage 3 alone are enough for one more home. */
class AddedHomeRuleTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 1, 12);
    private static final LocalDate VISITED = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 12);
    private static final UUID SERVICE = UUID.randomUUID();

    @Test
    void aHomeIsAddedWhereOneStandsAndTheStagesAreFresh() {
        var answer = on(LocalDate.of(2026, 11, 20), passed("ACC-2026-000001"));

        assertThat(answer.allowed()).isTrue();
        assertThat(answer.restsOn()).map(StagesOnFile::reference).contains("ACC-2026-000001");
    }

    @Test
    void theStagesCountForTwelveMonthsFromTheOlderOfThem() {
        assertThat(on(LAST_DAY, passed("ACC-2026-000001")).allowed()).isTrue();
        assertThat(on(LAST_DAY.plusDays(1), passed("ACC-2026-000001")).against().orElseThrow())
                .isEqualTo("The checks of your firm and the visit count for 12 months, and those of application"
                        + " ACC-2026-000001 counted until 12 January 2027.");
    }

    @Test
    void aProviderWithoutAnAccreditedHomeAppliesAsAWhole() {
        var answer = AddedHomeRule.on(VISITED, false, SERVICE, List.of(passed("ACC-2026-000001")));

        assertThat(answer.restsOn()).isEmpty();
        assertThat(answer.against()).contains("No home of your firm is accredited today.");
    }

    @Test
    void theNewestApplicationThatWentThroughBothStagesCounts() {
        var answer = on(VISITED, passed("ACC-2026-000009"), passed("ACC-2026-000001"));

        assertThat(answer.restsOn()).map(StagesOnFile::reference).contains("ACC-2026-000009");
    }

    @Test
    void anApplicationThatIsStillInStageTwoDoesNotCountYet() {
        var begun = file("ACC-2026-000009", CaseStatus.VISIT_DONE, false, stages());

        assertThat(on(VISITED, begun, passed("ACC-2026-000001")).restsOn())
                .map(StagesOnFile::reference)
                .contains("ACC-2026-000001");
        assertThat(on(VISITED, begun).against()).contains("This service has not been visited yet.");
    }

    @Test
    void anApplicationWithdrawnAfterAnInspectionWasThroughBothStages() {
        var inspected = Map.of(
                Step.CHECK_FIRM, CHECKED,
                Step.CHECK_FINANCES, CHECKED,
                Step.RECORD_VISIT, VISITED,
                Step.INSPECT_PROPERTY, VISITED);

        assertThat(on(VISITED, file("ACC-2026-000001", CaseStatus.WITHDRAWN, false, inspected))
                        .allowed())
                .isTrue();
        assertThat(on(VISITED, file("ACC-2026-000001", CaseStatus.WITHDRAWN, false, stages()))
                        .allowed())
                .isFalse();
    }

    @Test
    void aRefusalProposedWhenTheFirmWasCheckedLastStandsInTheWay() {
        var refused = file("ACC-2026-000009", CaseStatus.CLOSED, true, Map.of(Step.CHECK_FIRM, VISITED));

        assertThat(on(VISITED, refused, passed("ACC-2026-000001")).against())
                .contains("When your firm was checked last, its refusal was proposed.");
        assertThat(on(VISITED, passed("ACC-2026-000010"), refused).allowed())
                .as("it was checked again since, and passed")
                .isTrue();
    }

    @Test
    void anotherServiceOfTheFirmNeedsAVisitOfItsOwn() {
        var answer = AddedHomeRule.on(VISITED, true, UUID.randomUUID(), List.of(passed("ACC-2026-000001")));

        assertThat(answer.against()).contains("This service has not been visited yet.");
    }

    @Test
    void withoutACheckOfTheFinancesTheStagesAreNotWhole() {
        var half = Map.of(Step.CHECK_FIRM, CHECKED, Step.RECORD_VISIT, VISITED);

        assertThat(on(VISITED, file("ACC-2026-000001", CaseStatus.CLOSED, false, half))
                        .allowed())
                .isFalse();
    }

    private static Answer on(LocalDate day, StagesOnFile... newestFirst) {
        return AddedHomeRule.on(day, true, SERVICE, List.of(newestFirst));
    }

    private static StagesOnFile passed(String reference) {
        return file(reference, CaseStatus.CLOSED, false, stages());
    }

    private static Map<Step, LocalDate> stages() {
        return Map.of(Step.CHECK_FIRM, CHECKED, Step.CHECK_FINANCES, CHECKED.plusDays(1), Step.RECORD_VISIT, VISITED);
    }

    private static StagesOnFile file(
            String reference, CaseStatus status, boolean refusalProposed, Map<Step, LocalDate> taken) {
        return new StagesOnFile(UUID.randomUUID(), reference, SERVICE, status, refusalProposed, taken);
    }
}
