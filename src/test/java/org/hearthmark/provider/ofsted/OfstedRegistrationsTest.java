package org.hearthmark.provider.ofsted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.provider.RegistrationStatus.NOT_REGISTERED;
import static org.hearthmark.provider.RegistrationStatus.REGISTERED;
import static org.hearthmark.provider.RegistrationStatus.SUSPENDED;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.provider.OfstedFile;
import org.hearthmark.provider.OfstedListImported;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Registration;
import org.hearthmark.provider.RegistrationFact;
import org.hearthmark.provider.RegistrationStatus;
import org.hearthmark.provider.StatedServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What a list says of a service is a fact of that service: renewed, suspended or ended, never matched by itself. */
@HearthmarkTest
@RecordApplicationEvents
@Transactional
class OfstedRegistrationsTest {

    private static final String URN = "2790001";
    private static final String OTHER = "2790002";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate REGISTERED_ON = LocalDate.of(2023, 8, 16);

    private final OfstedImports imports;
    private final Providers providers;
    private final JdbcClient jdbc;
    private final Set<UUID> ofOtherTests = new HashSet<>();
    private UUID service;

    @Autowired
    OfstedRegistrationsTest(OfstedImports imports, Providers providers, JdbcClient jdbc) {
        this.imports = imports;
        this.providers = providers;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aServiceWithAUrn() {
        OfstedFile.forgetLists(jdbc);
        ofOtherTests.addAll(
                jdbc.sql("select id from provider.service").query(UUID.class).list());
        service = StatedServices.withUrn(providers, URN);
    }

    @Test
    void aListRenewsWhatSomebodySawWithItsOwnDayAndFromTheSameDayOn() {
        seen(REGISTERED, MARCH.minusDays(60));

        take(OfstedFile.asAt(MARCH).active(URN));

        assertThat(registration()).satisfies(now -> {
            assertThat(now.status()).isEqualTo(REGISTERED);
            assertThat(now.asAt()).isEqualTo(MARCH);
            assertThat(now.trueFrom()).isEqualTo(REGISTERED_ON);
        });
        assertThat(source()).isEqualTo("Ofsted's list of providers at 31 March 2026");
    }

    @Test
    void aSuspensionCountsFromTheDayOfTheListAndItsEndFromTheDayOfTheNext() {
        seen(REGISTERED, MARCH.minusDays(60));
        take(OfstedFile.asAt(MARCH).suspended(URN));
        assertThat(registration())
                .matches(now -> now.status() == SUSPENDED && now.trueFrom().equals(MARCH));

        take(OfstedFile.asAt(APRIL).active(URN));

        assertThat(registration())
                .matches(now -> now.status() == REGISTERED && now.trueFrom().equals(APRIL));
        assertThat(providers
                        .registrationOn(service, APRIL.minusDays(1))
                        .orElseThrow()
                        .status())
                .isEqualTo(SUSPENDED);
    }

    @Test
    void whoVanishesFromTheListIsNotRegisteredFromItsDayOn() {
        seen(REGISTERED, MARCH.minusDays(60));
        take(OfstedFile.asAt(MARCH).active(URN).active(OTHER));
        take(OfstedFile.asAt(APRIL).active(OTHER));

        assertThat(registration())
                .matches(now -> now.status() == NOT_REGISTERED && now.trueFrom().equals(APRIL));
    }

    @Test
    void whatSomebodySawLaterThanTheDayOfTheListStands() {
        take(OfstedFile.asAt(MARCH).active(URN));
        seen(REGISTERED, APRIL.plusDays(1));

        take(OfstedFile.asAt(APRIL).suspended(URN));
        assertThat(registration().status()).isEqualTo(REGISTERED);

        take(OfstedFile.asAt(MAY).suspended(URN));
        assertThat(registration().status()).isEqualTo(SUSPENDED);
    }

    @Test
    void aListPublishedAnewForTheSameDayCorrectsWhatItSaid() {
        seen(REGISTERED, MARCH.minusDays(60));
        take(OfstedFile.asAt(MARCH).suspended(URN));

        take(OfstedFile.asAt(MARCH).active(URN));

        assertThat(registration())
                .matches(now -> now.status() == REGISTERED && now.asAt().equals(MARCH));
    }

    @Test
    void aNumberThatAProviderStatesIsNotMatchedByAListAlone() {
        take(OfstedFile.asAt(MARCH).active(URN));

        assertThat(providers.registrationOn(service, MAY)).isEmpty();
    }

    @Test
    void aRefusedRowRenewsNothing() {
        seen(REGISTERED, MARCH.minusDays(60));
        take(OfstedFile.asAt(MARCH).active(URN).others(40));

        String april = OfstedFile.asAt(APRIL).active(URN).others(40).text();
        take(april.replace(URN + ",,Supported Accommodation,16/08/2023", URN + ",,Supported Accommodation,"));

        assertThat(registration().asAt()).isEqualTo(MARCH);
    }

    @Test
    void theEventNamesOurServicesOfWhichTheListTellsSomethingNewAndNoOthers(ApplicationEvents events) {
        take(OfstedFile.asAt(MARCH).active(URN).active(OTHER));
        assertThat(told(events)).containsExactly(service);

        take(OfstedFile.asAt(APRIL).active(URN).suspended(OTHER));
        assertThat(told(events)).isEmpty();

        take(OfstedFile.asAt(MAY)
                .inspected(URN, "Inconsistent quality of service delivery")
                .active(OTHER));
        assertThat(told(events)).containsExactly(service);
    }

    @Test
    void anEventTellsOfAVanishedServiceThatWasMatchedUnderANumberItNoLongerStates(ApplicationEvents events) {
        jdbc.sql("update provider.service set urn = null where id = :id")
                .param("id", service)
                .update();
        seen(REGISTERED, MARCH.minusDays(60));
        take(OfstedFile.asAt(MARCH).active(URN).active(OTHER));
        take(OfstedFile.asAt(APRIL).active(OTHER));

        assertThat(told(events)).containsExactly(service);
        assertThat(registration().status()).isEqualTo(NOT_REGISTERED);
    }

    private void seen(RegistrationStatus status, LocalDate asAt) {
        providers.recordRegistration(
                new RegistrationFact(service, status, URN, REGISTERED_ON, asAt, "Ofsted's register", "officer"));
    }

    private void take(OfstedFile file) {
        take(file.text());
    }

    private void take(String text) {
        var report = imports.take(new OfstedImports.Given(
                text.getBytes(StandardCharsets.UTF_8), "list.csv", Optional.empty(), false, "admin"));
        assertThat(report.taken()).as(report.headline()).isTrue();
    }

    private Registration registration() {
        return providers.registrationOn(service, MAY).orElseThrow();
    }

    private String source() {
        return jdbc.sql(
                        "select source from provider.service_registration where service = :id order by number desc limit 1")
                .param("id", service)
                .query(String.class)
                .single();
    }

    /** The services that the last import told of, as far as they are of this test. */
    private Set<UUID> told(ApplicationEvents events) {
        var told = new HashSet<>(events.stream(OfstedListImported.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .services());
        told.removeAll(ofOtherTests);
        return told;
    }
}
