package org.hearthmark.accreditation.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Submission.SubmittedHome;
import org.junit.jupiter.api.Test;

/** The case of a home that its provider adds to accredited ones. */
class AddedHomeCaseTest {

    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    private final AccreditationCase added =
            AccreditationCase.submit(submission(CaseKind.ADDED_HOME, UUID.randomUUID()));
    private final HomeInCase home = added.homes().get(0);

    @Test
    void itBeginsInStageThreeWithTheCheckOfItsLandlord() {
        home.reached();

        assertThat(added.status()).isEqualTo(CaseStatus.HOMES_UNDER_WAY);
        assertThat(home.status()).isEqualTo(HomeStatus.LANDLORD_CHECK);
    }

    @Test
    void whenItsLandlordIsCheckedItIsInspectedAtOnce() {
        home.reached();
        home.landlordChecked(Outcome.CLEAR);

        assertThat(home.status()).isEqualTo(HomeStatus.INSPECTION);
    }

    @Test
    void aLandlordWhoIsRefusedSendsItToThePanel() {
        home.reached();
        home.landlordChecked(Outcome.STOP);

        assertThat(home.status()).isEqualTo(HomeStatus.PANEL);
        assertThat(home.refusalProposedAt()).contains(Step.CHECK_LANDLORD);
        assertThat(added.refusalProposed()).isFalse();
    }

    @Test
    void theCaseIsClosedWithItsHome() {
        home.reached();
        home.landlordChecked(Outcome.STOP);
        home.proposedForRefusal(LocalDate.of(2026, 4, 7));
        assertThat(added.homeEnded(NOW)).isFalse();
        home.refusedForGood();

        assertThat(added.homeEnded(NOW)).isTrue();
        assertThat(added.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(added.closedAt()).contains(NOW);
    }

    @Test
    void anApplicationIsClosedByItsOwnProcessAndNotByItsHomes() {
        var application = AccreditationCase.submit(submission(CaseKind.APPLICATION, null));
        application.applicationChecked(Outcome.STOP);
        application.homes().forEach(HomeInCase::reached);
        application.homes().forEach(one -> one.proposedForRefusal(LocalDate.of(2026, 4, 7)));
        application.homes().forEach(HomeInCase::refusedForGood);

        assertThat(application.homeEnded(NOW)).isFalse();
        assertThat(application.status()).isEqualTo(CaseStatus.HOMES_UNDER_WAY);
    }

    @Test
    void withdrawnItEndsWithItsHome() {
        home.reached();
        added.withdraw(NOW);

        assertThat(added.status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(home.status()).isEqualTo(HomeStatus.WITHDRAWN);
    }

    @Test
    void aHomeAddedLaterAlwaysRestsOnAnApplicationAndAnApplicationOnNone() {
        assertThatThrownBy(() -> submission(CaseKind.ADDED_HOME, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> submission(CaseKind.APPLICATION, UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Submission submission(CaseKind kind, UUID restsOn) {
        return new Submission(
                UUID.randomUUID(),
                kind,
                restsOn,
                "ACC-2026-000002",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Elm Tree Support Ltd",
                List.of(new SubmittedHome(UUID.randomUUID(), "Hackney")),
                NOW,
                "provider");
    }
}
