package org.hearthmark.provider.companieshouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.fact.CompanyRegister;
import org.hearthmark.provider.fact.RegisterAnswer;
import org.junit.jupiter.api.Test;

class DemoCompaniesHouseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void everyCompanyOfTheDemonstrationAnswersInTheOfficialShapes() throws IOException {
        try (var demo = getClass().getResourceAsStream("/demo/providers.json")) {
            var numbers = StreamSupport.stream(
                            OfficialJson.MAPPER.readTree(demo).path("providers").spliterator(), false)
                    .map(provider -> provider.path("firm").path("companyNumber"))
                    .filter(number -> number.isTextual())
                    .map(number -> number.asText())
                    .toList();

            assertThat(numbers).hasSizeGreaterThan(8).allSatisfy(number -> {
                var reading = reading(number, TODAY);
                assertThat(reading.profile().orElseThrow().name()).doesNotContain("INVENTED");
                assertThat(reading.officers().orElseThrow()).isNotEmpty();
                assertThat(reading.controllers().orElseThrow()).isNotEmpty();
                assertThat(reading.filings().orElseThrow()).isNotEmpty();
                assertThat(reading.charges().isPresent())
                        .isEqualTo(reading.profile().orElseThrow().hasCharges());
                assertThat(reading.insolvency().isPresent())
                        .isEqualTo(reading.profile().orElseThrow().hasInsolvencyHistory());
            });
        }
    }

    @Test
    void someAreInTroubleAndTwoHaveOneOwner() {
        assertThat(profile("09901111").accountsDue()).isBetween(TODAY.minusDays(59), TODAY.minusDays(1));
        assertThat(profile("09901111").accountsOverdue()).isTrue();
        assertThat(profile("09904011").status()).isEqualTo("liquidation");
        assertThat(reading("09901010", TODAY).charges().orElseThrow())
                .anyMatch(
                        charge -> charge.overEverything() && charge.createdOn().isAfter(TODAY.minusDays(90)));
        assertThat(reading("09904022", TODAY).disqualifications().orElseThrow()).hasSize(1);
        assertThat(owner("09900222")).isEqualTo(owner("09900666"));
        assertThat(ask("09904033", FactKind.COMPANY_PROFILE, TODAY)).isEqualTo(new RegisterAnswer.KnowsNothing());
    }

    @Test
    void aCompanyThatNobodyInventedIsAsUsual() {
        var profile = profile("SC123456");

        assertThat(profile.status()).isEqualTo("active");
        assertThat(profile.name()).isEqualTo("INVENTED COMPANY SC123456 LIMITED");
        assertThat(profile.accountsDue()).isEqualTo("2026-12-31");
        assertThat(profile.accountsMadeUpTo()).isEqualTo("2025-03-31");
        assertThat(ask("SC123456", FactKind.CHARGES, TODAY)).isEqualTo(new RegisterAnswer.KnowsNothing());
    }

    @Test
    void anAnswerIsTheSameTomorrow() {
        for (var kind : FactKind.values()) {
            assertThat(ask("09901111", kind, TODAY.plusDays(1))).isEqualTo(ask("09901111", kind, TODAY));
        }
    }

    @Test
    void whatIsInventedIsCalledDemoData() {
        assertThat(register(TODAY).source()).isEqualTo("Companies House (demo data)");
        assertThat(new NotConnected().ask(question("09901111", FactKind.OFFICERS)))
                .isInstanceOfSatisfying(
                        RegisterAnswer.NoAnswer.class,
                        none -> assertThat(none.why()).contains("not connected"));
    }

    private static CompanyNumber owner(String number) {
        return reading(number, TODAY).controllers().orElseThrow().stream()
                .flatMap(controller -> CompanyNumber.parse(controller.number()).stream())
                .findFirst()
                .orElseThrow();
    }

    private static CompanyReading.Profile profile(String number) {
        return reading(number, TODAY).profile().orElseThrow();
    }

    private static CompanyReading reading(String number, LocalDate today) {
        var raw = new EnumMap<FactKind, String>(FactKind.class);
        for (var kind : FactKind.values()) {
            if (ask(number, kind, today) instanceof RegisterAnswer.Told told) {
                assertThat(OfficialReading.makesSense(kind, told.raw())).isTrue();
                raw.put(kind, told.raw());
            }
        }
        return register(today).read(raw);
    }

    private static RegisterAnswer ask(String number, FactKind kind, LocalDate today) {
        return register(today).ask(question(number, kind));
    }

    private static CompanyRegister.Question question(String number, FactKind kind) {
        return new CompanyRegister.Question(kind, new CompanyNumber(number), List.of());
    }

    private static CompanyRegister register(LocalDate today) {
        Instant noon = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new DemoCompaniesHouse(Clock.fixed(noon, ZoneOffset.UTC));
    }
}
