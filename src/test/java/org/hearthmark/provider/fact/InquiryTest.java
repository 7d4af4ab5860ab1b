package org.hearthmark.provider.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.provider.FactKind.CHARGES;
import static org.hearthmark.provider.FactKind.COMPANY_PROFILE;
import static org.hearthmark.provider.FactKind.DISQUALIFICATIONS;
import static org.hearthmark.provider.FactKind.INSOLVENCY;
import static org.hearthmark.provider.FactKind.OFFICERS;
import static org.hearthmark.provider.FactKind.PERSONS_WITH_CONTROL;
import static org.hearthmark.provider.fact.ScriptedRegister.silent;
import static org.hearthmark.provider.fact.ScriptedRegister.told;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.MovableClock;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.CompanyReading.Officer;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.PublicFact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InquiryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID FIRM = UUID.randomUUID();

    private final MovableClock clock = new MovableClock();
    private final ScriptedRegister register = new ScriptedRegister();

    @BeforeEach
    void standStill() {
        clock.set(NOW);
    }

    @Test
    void ofACompanyWhoseProfileNamesNoneNeitherInsolvencyNorChargesAreAskedFor() {
        var outcomes = ask(COMPANY_PROFILE, INSOLVENCY, CHARGES);

        assertThat(register.kindsAsked()).containsExactly(COMPANY_PROFILE);
        assertThat(outcomes.get(2).fact()).hasValueSatisfying(none -> {
            assertThat(none.raw()).isEmpty();
            assertThat(none.asAt())
                    .isEqualTo(outcomes.get(0).fact().orElseThrow().asAt());
        });
    }

    @Test
    void whatTheProfileSaysThereIsIsAskedFor() {
        register.says(COMPANY_PROFILE, told("active charges insolvency"));

        ask(COMPANY_PROFILE, INSOLVENCY, CHARGES);

        assertThat(register.kindsAsked()).containsExactly(COMPANY_PROFILE, INSOLVENCY, CHARGES);
    }

    @Test
    void aCompanyThatIsNotActiveIsAskedForInsolvencyWhateverItsProfileSays() {
        register.says(COMPANY_PROFILE, told("liquidation"));

        ask(COMPANY_PROFILE, INSOLVENCY, CHARGES);

        assertThat(register.kindsAsked()).containsExactly(COMPANY_PROFILE, INSOLVENCY);
    }

    @Test
    void aProfileOfYesterdaysRoundIsFreshEnoughAndAnOlderOneIsNot() {
        ask(List.of(profileOf(NOW.minus(Duration.ofHours(24)))), CHARGES);
        assertThat(register.asked).isEmpty();

        ask(List.of(profileOf(NOW.minus(Duration.ofHours(25)))), CHARGES);
        assertThat(register.kindsAsked()).containsExactly(CHARGES);
    }

    @Test
    void withoutAProfileOfTodayEverythingIsAskedFor() {
        register.says(COMPANY_PROFILE, silent());

        ask(COMPANY_PROFILE, INSOLVENCY, CHARGES);

        assertThat(register.kindsAsked()).containsExactly(COMPANY_PROFILE, INSOLVENCY, CHARGES);
    }

    @Test
    void amongTheDisqualifiedItLooksForOfficersAndForPeopleWhoControl() {
        register.says(PERSONS_WITH_CONTROL, told("Jane Smith 1961-02\nHoldings Ltd, 07654321, England"));

        ask(OFFICERS, PERSONS_WITH_CONTROL, DISQUALIFICATIONS);

        assertThat(register.asked.get(2).people())
                .containsExactly(
                        new Officer("Ada Lamp", "director", YearMonth.of(1970, 5), null),
                        new Officer("Jane Smith", "individual", YearMonth.of(1961, 2), null));
    }

    @Test
    void whoRunsAndControlsACompanyIsLookedForOnce() {
        register.says(OFFICERS, told("SMITH, Jane 1961-02"))
                .says(PERSONS_WITH_CONTROL, told("Ms Jane Smith 1961-02\nMr Jan Smith 1961-02"));

        ask(OFFICERS, PERSONS_WITH_CONTROL, DISQUALIFICATIONS);

        assertThat(register.asked.get(2).people())
                .extracting(Officer::name)
                .containsExactly("SMITH, Jane", "Mr Jan Smith");
    }

    @Test
    void whileItIsNotKnownWhoThatIsNobodyIsLookedForAndTheFactIsPending() {
        register.says(OFFICERS, silent());

        var outcomes = ask(OFFICERS, PERSONS_WITH_CONTROL, DISQUALIFICATIONS);

        assertThat(register.kindsAsked()).containsExactly(OFFICERS, PERSONS_WITH_CONTROL);
        assertThat(outcomes.get(2).fact()).isEmpty();
        assertThat(outcomes.get(2).answer()).isInstanceOf(RegisterAnswer.NoAnswer.class);
    }

    @Test
    void whereNobodyRunsOrControlsTheCompanyNobodyIsDisqualified() {
        register.says(OFFICERS, new RegisterAnswer.KnowsNothing());

        var outcomes = ask(OFFICERS, PERSONS_WITH_CONTROL, DISQUALIFICATIONS);

        assertThat(register.kindsAsked()).containsExactly(OFFICERS, PERSONS_WITH_CONTROL);
        assertThat(outcomes.get(2).fact()).isPresent();
    }

    private List<Inquiry.Outcome> ask(FactKind... kinds) {
        return ask(List.of(), kinds);
    }

    private List<Inquiry.Outcome> ask(List<PublicFact> known, FactKind... kinds) {
        Inquiry inquiry = new Inquiry(register, clock, known.stream());
        return Arrays.stream(kinds)
                .map(kind -> inquiry.about(
                        new Watched(FIRM, kind, new CompanyNumber("01234567"), NOW, false, 0, Optional.empty())))
                .toList();
    }

    private PublicFact profileOf(Instant asAt) {
        return new PublicFact(
                UUID.randomUUID(),
                FIRM,
                COMPANY_PROFILE,
                register.source(),
                asAt,
                Optional.of("active"),
                Optional.empty(),
                asAt,
                "test");
    }
}
