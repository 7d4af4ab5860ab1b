package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.provider.ProviderEntries.home;
import static org.hearthmark.provider.ProviderEntries.service;
import static org.hearthmark.provider.ProviderEntries.soleTrader;

import java.util.List;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@HearthmarkTest
@Transactional
class FirmMatchesTest {

    private final Providers providers;
    private final FirmMatches matches;
    private final ProviderRecord record;
    private final JdbcClient jdbc;
    private UUID marigold;

    @Autowired
    FirmMatchesTest(Providers providers, FirmMatches matches, ProviderRecord record, JdbcClient jdbc) {
        this.providers = providers;
        this.matches = matches;
        this.record = record;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aFirmThatIsHereAlready() {
        marigold = register("Márigold & Vetch Supported Living Ltd", "09871234", "27111222");
    }

    @ParameterizedTest
    @ValueSource(strings = {"09871234", " 0987 1234", "9871234"})
    void theSameCompanyNumberIsTheSameFirmHoweverItIsTyped(String typed) {
        assertThat(matches.like(sought("Something else entirely", typed, null)))
                .singleElement()
                .returns(marigold, FirmMatch::firm)
                .returns(FirmMatch.Why.COMPANY_NUMBER, FirmMatch::why)
                .returns(1.0, FirmMatch::likeness);
    }

    @Test
    void theSameOfstedNumberIsTheSameFirm() {
        assertThat(matches.like(sought("Something else entirely", null, "2711 1222")))
                .singleElement()
                .returns(marigold, FirmMatch::firm)
                .returns(FirmMatch.Why.URN, FirmMatch::why);
    }

    @Test
    void theSameCharityNumberIsTheSameFirmAndAnotherIsAnother() {
        UUID organisation = UUID.randomUUID();
        UUID charity = UUID.randomUUID();
        record.say(
                organisation,
                charity,
                null,
                new FirmSaid("Periwinkle Trust", FirmKind.CHARITY, null, "SC112233"),
                "test");
        record.say(organisation, charity, null, new ContactSaid("Ada", "ada@firm.example", "020 7946 0000"), "test");

        assertThat(matches.like(new SoughtFirm("Something else", null, "sc 112233", null, null)))
                .singleElement()
                .returns(charity, FirmMatch::firm)
                .returns(FirmMatch.Why.CHARITY_NUMBER, FirmMatch::why);
        assertThat(matches.like(new SoughtFirm("Periwinkle Trust", null, null, null, null)))
                .extracting(FirmMatch::firm)
                .contains(charity);
        assertThat(matches.like(new SoughtFirm("Periwinkle Trust", null, "1234567", null, null)))
                .extracting(FirmMatch::firm)
                .doesNotContain(charity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARIGOLD AND VETCH SUPPORTED LIVING LIMITED",
                "The Marigold & Vetch Supported Living C.I.C.",
                "Marigold-Vetch Supported Living",
                "Marigold and Vetch Ltd",
                "Marigold & Vetch Suported Living",
                "Marigold & Vecth Supported Living Ltd",
                "Horizon Trust t/a Marigold & Vetch Supported Living",
                "Marigold & Vetch Supported Living Ltd trading as Blue Door"
            })
    void anotherSpellingOfTheNameIsAskedAbout(String spelling) {
        assertThat(matches.like(sought(spelling, null, null)))
                .first()
                .returns(marigold, FirmMatch::firm)
                .returns(FirmMatch.Why.NAME, FirmMatch::why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Juniper Supported Living Ltd", "Supported Living Services", "Mary Vine Housing", "%", "''", "\0"
            })
    void wordsThatHalfTheTradeUsesMakeNoLikeName(String other) {
        assertThat(matches.like(sought(other, null, null)))
                .extracting(FirmMatch::firm)
                .doesNotContain(marigold);
    }

    @Test
    void twoCompanyNumbersThatDifferAreTwoFirmsWhateverTheirNames() {
        assertThat(matches.like(sought("Marigold & Vetch Supported Living Ltd", "09871235", null)))
                .extracting(FirmMatch::firm)
                .doesNotContain(marigold);
    }

    @Test
    void aHomeAtTheSamePostcodeMakesALikeNameLikelier() {
        String alike = "Marigold Fetching Homes";
        assertThat(matches.like(sought(alike, null, null))).isEmpty();
        assertThat(matches.like(new SoughtFirm(alike, null, null, null, "im9 9zy")))
                .extracting(FirmMatch::firm)
                .containsExactly(marigold);
    }

    @Test
    void theNameOfASoleTraderIsNotTold() {
        providers.enter(
                UUID.randomUUID(),
                ProviderEntries.with(
                        soleTrader("Quentin Zabriskie"), service("Zabriskie Lodgings", "27333444"), homes()),
                "test");
        assertThat(matches.like(sought("Tamarisk Weir", null, "27333444")))
                .extracting(FirmMatch::label)
                .containsExactly("a sole trader with this number");
        assertThat(matches.like(sought("Quentin Zabriskie", null, null)))
                .extracting(FirmMatch::label)
                .containsExactly("a sole trader with a like name");
    }

    @Test
    void nothingSoughtFindsNothing() {
        assertThat(matches.like(new SoughtFirm(null, null, null, null, null))).isEmpty();
        assertThat(matches.like(new SoughtFirm(" ", "none", "", "", "nowhere"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The Salvation Army Trustee Company, salvation army trustee, salvation army trustee",
        "Salvation Army Trustee Company (The), salvation army trustee, salvation army trustee",
        "St. Mary's Homes (UK) LLP, st marys homes uk, st marys",
        "Ltd, ltd, ltd",
        "Home Group Ltd, home group, home group",
        "Élan & Co. C.I.C., elan, elan",
        "Bright Futures t/a Sunrise, bright futures, bright futures"
    })
    void aNameIsKnownByWhatItsSpellingsHaveInCommon(String name, String key, String core) {
        assertThat(jdbc.sql("select provider.name_key(?)")
                        .param(name)
                        .query(String.class)
                        .single())
                .isEqualTo(key);
        assertThat(jdbc.sql("select provider.name_core(?)")
                        .param(name)
                        .query(String.class)
                        .single())
                .isEqualTo(core);
    }

    private UUID register(String name, String companyNumber, String urn) {
        FirmEntry firm =
                new FirmEntry(name, FirmKind.COMPANY, companyNumber, "Ada", "ada@firm.example", "020 7946 0000");
        return providers
                .enter(UUID.randomUUID(), ProviderEntries.with(firm, service("Number Nine", urn), homes()), "test")
                .firm();
    }

    private static List<HomeEntry> homes() {
        return List.of(home("Nine", "9 Mare Street", "IM9 9ZY"));
    }

    private static SoughtFirm sought(String name, String companyNumber, String urn) {
        return new SoughtFirm(name, companyNumber, null, urn, null);
    }
}
