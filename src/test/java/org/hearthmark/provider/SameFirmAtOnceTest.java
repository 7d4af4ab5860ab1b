package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.provider.ProviderEntries.homes;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HearthmarkTest
class SameFirmAtOnceTest {

    private final Providers providers;
    private final UUID organisation = UUID.randomUUID();

    @Autowired
    SameFirmAtOnceTest(Providers providers) {
        this.providers = providers;
    }

    @Test
    void homesStatedByTheSameFirmInManyRequestsAtOnceAreKeptOnce() {
        Entered first = enter(1);

        List<CompletableFuture<Entered>> requests = IntStream.range(0, 8)
                .mapToObj(request -> CompletableFuture.supplyAsync(() -> enter(3)))
                .toList();

        List<Entered> answers = requests.stream().map(CompletableFuture::join).toList();
        assertThat(answers)
                .extracting(Entered::settings)
                .containsOnly(answers.get(0).settings());
        assertThat(answers.get(0).settings())
                .hasSize(3)
                .startsWith(first.settings().get(0));
        assertThat(providers.settingsOfFirm(first.firm())).hasSize(3);
    }

    private Entered enter(int homes) {
        return providers.enter(organisation, ProviderEntries.with(homes(homes)), "provider");
    }
}
