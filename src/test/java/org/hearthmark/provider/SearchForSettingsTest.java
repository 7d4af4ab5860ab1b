package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.provider.ProviderEntries.firm;
import static org.hearthmark.provider.ProviderEntries.home;
import static org.hearthmark.provider.ProviderEntries.service;

import java.util.List;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@HearthmarkTest
@Transactional
class SearchForSettingsTest {

    private final Providers providers;
    private Entered entered;

    @Autowired
    SearchForSettingsTest(Providers providers) {
        this.providers = providers;
    }

    @BeforeEach
    void aProviderWithTwoHomes() {
        entered = providers.enter(
                UUID.randomUUID(),
                ProviderEntries.with(
                        firm("Zephyrine & Quill Ltd"),
                        service("Quillbrook Supported Living", "27987654"),
                        List.of(
                                home("Ostrich 100% House", "1 Mare Street", "IM9 9ZZ"),
                                home("Zwiebel Court", "2 Mare Street", "E8 1EA"))),
                "provider");
    }

    @Test
    void aHomeIsFoundByPartsOfItsNameInAnyCaseAndOrder() {
        assertThat(namesFoundBy("ostrich")).containsExactly("Ostrich 100% House");
        assertThat(namesFoundBy("  HOUSE  stri ")).containsExactly("Ostrich 100% House");
        assertThat(namesFoundBy("ostrich court")).isEmpty();
    }

    @Test
    void allItsHomesAreFoundByTheNameOfTheServiceOrTheFirm() {
        assertThat(namesFoundBy("quillbrook living")).containsExactly("Ostrich 100% House", "Zwiebel Court");
        assertThat(namesFoundBy("zephyrine")).containsExactly("Ostrich 100% House", "Zwiebel Court");
    }

    @Test
    void aHomeIsFoundByUrnPostcodeOrReference() {
        assertThat(namesFoundBy("27987654")).containsExactly("Ostrich 100% House", "Zwiebel Court");
        assertThat(namesFoundBy("2798765")).isEmpty();
        assertThat(namesFoundBy("im99zz")).containsExactly("Ostrich 100% House");
        Setting zwiebel = providers.setting(entered.settings().get(1));
        assertThat(namesFoundBy(zwiebel.reference())).containsExactly("Zwiebel Court");
    }

    @Test
    void noMoreAreReturnedThanAskedFor() {
        assertThat(providers.search("zephyrine", 1)).hasSize(1);
    }

    @Test
    void whatAPersonTypesIsNeverAPattern() {
        assertThat(namesFoundBy("ostrich 100%")).containsExactly("Ostrich 100% House");
        assertThat(namesFoundBy("ostrich_100")).isEmpty();
        assertThat(namesFoundBy("%%%")).isEmpty();
        assertThat(namesFoundBy("' or ''='")).isEmpty();
        assertThat(namesFoundBy("")).isEmpty();
    }

    private List<String> namesFoundBy(String text) {
        return providers.search(text, 20).stream().map(Setting::name).toList();
    }
}
