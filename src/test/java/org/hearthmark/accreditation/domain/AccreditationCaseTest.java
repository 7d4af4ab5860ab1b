package org.hearthmark.accreditation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.Submission.SubmittedHome;
import org.junit.jupiter.api.Test;

class AccreditationCaseTest {

    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    private final AccreditationCase twoHomes = AccreditationCase.submit(new Submission(
            UUID.randomUUID(),
            "ACC-2026-000001",
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Elm Tree Support Ltd",
            List.of(new SubmittedHome(UUID.randomUUID(), "Hackney"), new SubmittedHome(UUID.randomUUID(), "Lewisham")),
            NOW,
            "provider"));

    @Test
    void aCompleteApplicationGoesToItsDeskChecksWithEveryLandlord() {
        twoHomes.applicationChecked(Outcome.CLEAR);

        assertThat(twoHomes.status()).isEqualTo(CaseStatus.DESK_CHECKS);
        assertThat(twoHomes.homes()).extracting(HomeInCase::status).containsOnly(HomeStatus.LANDLORD_CHECK);
    }

    @Test
    void aRefusalProposedAtIntakeSendsEveryHomeToThePanel() {
        twoHomes.applicationChecked(Outcome.STOP);
        twoHomes.homes().forEach(HomeInCase::reached);

        assertThat(twoHomes.refusalProposedAt()).contains(Step.CHECK_APPLICATION);
        assertThat(twoHomes.homes()).extracting(HomeInCase::status).containsOnly(HomeStatus.PANEL);
    }

    @Test
    void aRefusalProposedForTheFirmSkipsTheVisit() {
        toDeskChecks();
        twoHomes.deskCheckRecorded(Step.CHECK_FIRM, Outcome.STOP);
        twoHomes.deskChecksEnded();

        assertThat(twoHomes.status()).isEqualTo(CaseStatus.HOMES_UNDER_WAY);
        assertThat(twoHomes.refusalProposedAt()).contains(Step.CHECK_FIRM);
    }

    @Test
    void theFirstRefusalProposedIsTheOneNamed() {
        toDeskChecks();
        twoHomes.deskCheckRecorded(Step.CHECK_FINANCES, Outcome.STOP);
        twoHomes.deskCheckRecorded(Step.CHECK_FIRM, Outcome.STOP);

        assertThat(twoHomes.refusalProposedAt()).contains(Step.CHECK_FINANCES);
    }

    @Test
    void aLandlordsRefusalSendsThatHomeOnlyToThePanel() {
        toDeskChecks();
        twoHomes.homes().get(0).landlordChecked(Outcome.STOP);
        twoHomes.homes().get(1).landlordChecked(Outcome.AMBER);
        throughTheVisit(Outcome.CLEAR);

        assertThat(twoHomes.refusalProposed()).isFalse();
        assertThat(twoHomes.homes())
                .extracting(HomeInCase::status)
                .containsExactly(HomeStatus.PANEL, HomeStatus.INSPECTION);
    }

    @Test
    void aRefusalProposedAtTheVisitSendsEveryHomeToThePanelUninspected() {
        toDeskChecks();
        twoHomes.homes().forEach(home -> home.landlordChecked(Outcome.CLEAR));
        throughTheVisit(Outcome.STOP);

        assertThat(twoHomes.homes()).extracting(HomeInCase::status).containsOnly(HomeStatus.PANEL);
    }

    @Test
    void aHomeWhoseLandlordNobodyCheckedIsNotInspectedBeforeThatIsDone() {
        toDeskChecks();
        var unchecked = twoHomes.homes().get(0);
        unchecked.landlordChecked(Outcome.CLEAR);

        assertThatThrownBy(unchecked::inspected).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> unchecked.landlordChecked(Outcome.CLEAR)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void eachHomeEndsOnItsOwnAndTheCaseClosesWhenAllHave() {
        toDeskChecks();
        twoHomes.homes().forEach(home -> home.landlordChecked(Outcome.CLEAR));
        throughTheVisit(Outcome.CLEAR);
        twoHomes.homes().forEach(HomeInCase::inspected);
        twoHomes.homes().get(0).decided(DecisionOutcome.ACCREDITED);

        assertThatThrownBy(() -> twoHomes.close(NOW)).isInstanceOf(IllegalTransition.class);

        twoHomes.homes().get(1).decided(DecisionOutcome.REFUSED);
        twoHomes.close(NOW);
        assertThat(twoHomes.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(twoHomes.closedAt()).contains(NOW);
    }

    @Test
    void noStepIsTakenOutOfItsOrder() {
        assertThatThrownBy(() -> twoHomes.visitBooked(NOW))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("Booking a visit");
        assertThatThrownBy(() -> twoHomes.visitRecorded(Outcome.CLEAR)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(twoHomes::deskChecksEnded).isInstanceOf(IllegalTransition.class);
        twoHomes.applicationChecked(Outcome.CLEAR);
        assertThatThrownBy(() -> twoHomes.applicationChecked(Outcome.CLEAR)).isInstanceOf(IllegalTransition.class);
    }

    private void toDeskChecks() {
        twoHomes.applicationChecked(Outcome.CLEAR);
    }

    private void throughTheVisit(Outcome outcome) {
        twoHomes.deskChecksEnded();
        twoHomes.visitBooked(NOW);
        twoHomes.visitRecorded(outcome);
        twoHomes.homes().forEach(HomeInCase::reached);
    }
}
