package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.provider.ProviderEntries.homes;
import static org.hearthmark.provider.RegistrationStatus.NOT_REGISTERED;
import static org.hearthmark.provider.RegistrationStatus.REGISTERED;
import static org.hearthmark.provider.RegistrationStatus.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@HearthmarkTest
@Transactional
class RegistrationsTest {

    private static final LocalDate FIRST_OF_MAY = LocalDate.of(2026, 5, 1);

    private final Providers providers;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private UUID service;

    @Autowired
    RegistrationsTest(Providers providers, JdbcClient jdbc, MovableClock clock) {
        this.providers = providers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aService() {
        clock.set(Instant.parse("2026-06-01T09:00:00Z"));
        service = providers
                .enter(UUID.randomUUID(), ProviderEntries.with(homes(1)), "provider")
                .service();
    }

    @Test
    void aServiceOfWhichNothingIsKnownHasNoRegistration() {
        assertThat(providers.registrationOn(service, FIRST_OF_MAY)).isEmpty();
    }

    @Test
    void aFactHoldsFromItsDayUntilTheNext() {
        record(REGISTERED, FIRST_OF_MAY);
        record(SUSPENDED, FIRST_OF_MAY.plusDays(10));

        assertThat(providers.registrationOn(service, FIRST_OF_MAY.minusDays(1))).isEmpty();
        assertThat(statusOn(FIRST_OF_MAY)).isEqualTo(REGISTERED);
        assertThat(statusOn(FIRST_OF_MAY.plusDays(9))).isEqualTo(REGISTERED);
        assertThat(statusOn(FIRST_OF_MAY.plusDays(10))).isEqualTo(SUSPENDED);
    }

    @Test
    void aLaterFactOfTheSameDayCorrectsTheEarlierEvenWithinOneInstant() {
        record(REGISTERED, FIRST_OF_MAY);
        record(NOT_REGISTERED, FIRST_OF_MAY);

        assertThat(statusOn(FIRST_OF_MAY)).isEqualTo(NOT_REGISTERED);
    }

    @Test
    void aFactFoundOutLateDoesNotOverrideWhatIsTrueFromALaterDay() {
        record(REGISTERED, FIRST_OF_MAY);
        record(NOT_REGISTERED, FIRST_OF_MAY.minusYears(1));

        assertThat(statusOn(FIRST_OF_MAY.minusDays(1))).isEqualTo(NOT_REGISTERED);
        assertThat(statusOn(FIRST_OF_MAY)).isEqualTo(REGISTERED);
    }

    @Test
    void bothTimesAndTheDayOfTheRegisterAreKept() {
        record(REGISTERED, FIRST_OF_MAY);

        assertThat(providers.registrationOn(service, FIRST_OF_MAY))
                .contains(new Registration(
                        REGISTERED,
                        "2712345",
                        FIRST_OF_MAY,
                        LocalDate.of(2026, 5, 31),
                        Instant.parse("2026-06-01T09:00:00Z")));
        assertThat(providers.registrationsOn(Set.of(service, UUID.randomUUID()), FIRST_OF_MAY))
                .containsOnlyKeys(service);
    }

    @Test
    void aRegistrationIsNotRemoved() {
        record(REGISTERED, FIRST_OF_MAY);

        assertThatThrownBy(() -> jdbc.sql("delete from provider.service_registration where service = ?")
                        .param(service)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a correction is a new row");
    }

    private void record(RegistrationStatus status, LocalDate trueFrom) {
        providers.recordRegistration(new RegistrationFact(
                service, status, "2712345", trueFrom, LocalDate.of(2026, 5, 31), "Ofsted", "officer"));
    }

    private RegistrationStatus statusOn(LocalDate day) {
        return providers.registrationOn(service, day).orElseThrow().status();
    }
}
