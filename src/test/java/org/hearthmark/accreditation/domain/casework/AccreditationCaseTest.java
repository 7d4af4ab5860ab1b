package org.hearthmark.accreditation.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Submission.SubmittedHome;
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
    void anIncompleteApplicationComesBackAsTheSameCaseWithTheHomesThatAreAppliedForNow() {
        var kept = twoHomes.homes().get(0);
        twoHomes.returned(NOW.plusSeconds(60));
        assertThat(twoHomes.status()).isEqualTo(CaseStatus.RETURNED_INCOMPLETE);

        twoHomes.sentAgain(
                twoHomes.service(),
                "Elm Tree Support Ltd",
                List.of(new SubmittedHome(kept.setting(), "Hackney"), new SubmittedHome(UUID.randomUUID(), "Newham")),
                NOW.plusSeconds(120));
        assertThat(twoHomes.sentAt()).isEqualTo(NOW.plusSeconds(120));

        assertThat(twoHomes.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(twoHomes.returnedUntil()).isEmpty();
        assertThat(twoHomes.homes())
                .extracting(HomeInCase::number, HomeInCase::status)
                .containsExactly(
                        tuple(1, HomeStatus.WAITING), tuple(2, HomeStatus.WITHDRAWN), tuple(3, HomeStatus.WAITING));
    }

    @Test
    void aHomeThatWasTakenOutCanComeBackWithItsOldNumber() {
        var both = twoHomes.homes().stream()
                .map(home -> new SubmittedHome(home.setting(), home.area()))
                .toList();
        twoHomes.returned(NOW);
        twoHomes.sentAgain(twoHomes.service(), "Elm Tree Support Ltd", both.subList(0, 1), NOW);
        twoHomes.returned(NOW);

        twoHomes.sentAgain(twoHomes.service(), "Elm Tree Support Ltd", both, NOW);

        assertThat(twoHomes.homes())
                .extracting(HomeInCase::status)
                .containsExactly(HomeStatus.WAITING, HomeStatus.WAITING);
        assertThat(twoHomes.homes()).noneMatch(HomeInCase::ended);
    }

    @Test
    void aReturnedApplicationExpiresWhenItsPeriodIsOverAndNotBefore() {
        twoHomes.returned(NOW);

        assertThatThrownBy(() -> twoHomes.expired(NOW.minusMillis(1))).isInstanceOf(IllegalTransition.class);
        twoHomes.expired(NOW);

        assertThat(twoHomes.status()).isEqualTo(CaseStatus.EXPIRED);
        assertThat(twoHomes.homes()).extracting(HomeInCase::status).containsOnly(HomeStatus.WITHDRAWN);
        assertThatThrownBy(() -> twoHomes.withdraw(NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void aWithdrawalEndsTheCaseAndEveryHomeThatIsNotDecided() {
        toDeskChecks();
        twoHomes.homes().forEach(home -> home.landlordChecked(Outcome.CLEAR));
        throughTheVisit(Outcome.CLEAR);
        twoHomes.homes().get(0).inspected();
        twoHomes.homes().get(0).decided(DecisionOutcome.ACCREDITED);

        twoHomes.withdraw(NOW);

        assertThat(twoHomes.status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(twoHomes.closedAt()).contains(NOW);
        assertThat(twoHomes.homes())
                .extracting(HomeInCase::status)
                .containsExactly(HomeStatus.ACCREDITED, HomeStatus.WITHDRAWN);
        assertThatThrownBy(() -> twoHomes.withdraw(NOW)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> twoHomes.close(NOW)).isInstanceOf(IllegalTransition.class);
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
