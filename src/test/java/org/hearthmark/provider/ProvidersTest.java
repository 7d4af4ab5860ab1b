package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.provider.ProviderEntries.firm;
import static org.hearthmark.provider.ProviderEntries.home;
import static org.hearthmark.provider.ProviderEntries.homes;
import static org.hearthmark.provider.ProviderEntries.service;
import static org.hearthmark.provider.ProviderEntries.soleTrader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@HearthmarkTest
@Transactional
class ProvidersTest {

    private final Providers providers;
    private final JdbcClient jdbc;
    private final UUID organisation = UUID.randomUUID();

    @Autowired
    ProvidersTest(Providers providers, JdbcClient jdbc) {
        this.providers = providers;
        this.jdbc = jdbc;
    }

    @Test
    void whatAProviderStatesIsFoundAgain() {
        Entered entered = enter(ProviderEntries.with(homes(2)));

        Firm firm = providers.firmOf(organisation).orElseThrow();
        assertThat(firm).isEqualTo(providers.firm(entered.firm()));
        assertThat(firm.label()).isEqualTo("Lantern Homes Ltd");
        assertThat(firm.finance().employersLiability()).isEqualByComparingTo("10000000");
        assertThat(providers.service(entered.service()))
                .isEqualTo(new Service(
                        entered.service(),
                        entered.firm(),
                        "Lantern Supported Living",
                        "2712345",
                        new StaffingSaid(12, 4, 2)));
        Setting first = providers.setting(entered.settings().get(0));
        assertThat(first.name()).isEqualTo("House 1");
        assertThat(first.reference()).matches("SET-\\d{4}-\\d{6}");
        assertThat(first.councilName()).isEqualTo("Hackney");
        assertThat(first.postcode()).hasToString("E8 1EA");
        assertThat(first.located()).isNotNull();
        assertThat(first.landlord().kind()).isEqualTo(LandlordKind.OWNER_IS_FIRM);
        assertThat(providers.settingByReference(first.reference().toLowerCase()))
                .contains(first);
    }

    @Test
    void aCompanyNumberIsKeptAsCompaniesHouseWritesIt() {
        var typed = firm("Lantern Homes Ltd");
        var stated = new FirmEntry(
                typed.name(),
                typed.kind(),
                "sc 12345",
                typed.contactName(),
                typed.contactEmail(),
                typed.contactPhone());
        enter(ProviderEntries.with(stated, service("Lantern Supported Living", null), homes(1)));

        assertThat(providers.firmOf(organisation).orElseThrow().companyNumber()).isEqualTo("SC012345");
    }

    @Test
    void settingsComeInTheOrderOfTheHomesStated() {
        Entered entered = enter(ProviderEntries.with(homes(70)));

        List<Setting> settings = providers.settingsOfFirm(entered.firm());
        assertThat(settings).extracting(Setting::id).isEqualTo(entered.settings());
        assertThat(settings)
                .extracting(Setting::name)
                .startsWith("House 1", "House 2")
                .endsWith("House 70");
        assertThat(providers.settings(entered.settings())).hasSize(70);
        assertThat(providers.settings(Set.of())).isEmpty();
    }

    @Test
    void aHomeWithAnOutcodeThatIsUnknownHasNoPlace() {
        Entered entered = enter(ProviderEntries.with(List.of(home("Far", "1 High Street", "ZE1 0AA"))));

        assertThat(providers.setting(entered.settings().get(0)).located()).isNull();
    }

    @Test
    void aProviderThatStatesItselfAgainIsTheSameFirmWithTheSameHomes() {
        Entered before = enter(ProviderEntries.with(homes(2)));
        String reference = providers.setting(before.settings().get(1)).reference();

        Entered after = enter(ProviderEntries.with(
                firm("Lantern Homes (2026) Ltd"),
                service("Lantern", "2712345"),
                List.of(home("New", "9 Well Street", "E9 7PX"), home("Renamed", "2, MARE street", "e81ea"))));

        assertThat(after.firm()).isEqualTo(before.firm());
        assertThat(after.service()).isEqualTo(before.service());
        assertThat(after.settings().get(0)).isNotIn(before.settings());
        assertThat(after.settings().get(1)).isEqualTo(before.settings().get(1));
        assertThat(providers.firm(after.firm()).name()).isEqualTo("Lantern Homes (2026) Ltd");
        assertThat(providers.setting(after.settings().get(1)))
                .returns(reference, Setting::reference)
                .returns("Renamed", Setting::name)
                .returns("Lantern", Setting::serviceName);
    }

    @Test
    void whatWasStatedBeforeStaysBesideWhatIsStatedNow() {
        Entered entered = enter(ProviderEntries.with(homes(1)));
        enter(new ProviderEntry(
                firm("Lantern Homes Ltd"),
                new ServiceEntry("Lantern Supported Living", "2712345", 20, 5, 0),
                ProviderEntries.finance("5000000"),
                homes(1)));

        assertThat(providers.firm(entered.firm()).finance().employersLiability())
                .isEqualByComparingTo("5000000");
        assertThat(providers.service(entered.service()).staffing().total()).isEqualTo(20);
        assertThat(jdbc.sql("select employers_liability from provider.firm_finance where firm = ? order by number")
                        .param(entered.firm())
                        .query(BigDecimal.class)
                        .list())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("10000000"), new BigDecimal("5000000"));
    }

    @Test
    void aServiceIsKnownByItsNumberOrElseByItsName() {
        UUID named = enterService("Lantern", null);

        assertThat(enterService("LANTERN ", "2712345")).isEqualTo(named);
        assertThat(enterService("Lantern under a new name", "2712345")).isEqualTo(named);
        assertThat(enterService("Lantern under a new name", null)).isEqualTo(named);
        assertThat(providers.service(named).urn()).isEqualTo("2712345");
        assertThat(enterService("Lantern under a new name", "2799999")).isNotEqualTo(named);
        assertThat(enterService("Beacon", null)).isNotEqualTo(named);
    }

    @Test
    void aSoleTradersNameIsNotShown() {
        Entered entered = enter(ProviderEntries.with(soleTrader("Ada Lamp"), service("Lantern", null), homes(1)));

        assertThat(providers.firm(entered.firm()).label()).isEqualTo("Sole trader");
        assertThat(providers.setting(entered.settings().get(0)).firmLabel()).isEqualTo("Sole trader");
    }

    @Test
    void anEntryThatCannotBeIsRefusedAsAWhole() {
        List<HomeEntry> homes = List.of(home("Good", "1 Mare Street", "E8 1EA"), home("Bad", "2 Mare Street", "E8"));

        assertThatThrownBy(() -> enter(ProviderEntries.with(homes))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.fields()).containsOnlyKeys("homes[1].postcode");
        });
        assertThat(providers.firmOf(organisation)).isEmpty();
    }

    @Test
    void whatIsUnknownIsRefusedAsUnknown() {
        assertThatThrownBy(() -> providers.setting(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
        assertThat(providers.settingByReference("SET-2026-999999")).isEmpty();
        assertThat(providers.settingByReference("' or 1 = 1")).isEmpty();
    }

    @Test
    void aFactIsNeitherChangedNorRemoved() {
        enter(ProviderEntries.with(homes(1)));

        assertThatThrownBy(() -> jdbc.sql("update provider.setting_particulars set places = 9")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("provider.setting_particulars is insert-only");
    }

    private Entered enter(ProviderEntry entry) {
        return providers.enter(organisation, entry, "provider");
    }

    private UUID enterService(String name, String urn) {
        return enter(ProviderEntries.with(firm("Lantern Homes Ltd"), service(name, urn), homes(1)))
                .service();
    }
}
