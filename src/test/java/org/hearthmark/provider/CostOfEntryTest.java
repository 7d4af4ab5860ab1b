package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.provider.ProviderEntries.homes;

import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.StatementCount;
import org.hearthmark.StatementCount.Counted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HearthmarkTest
class CostOfEntryTest {

    /**
     * Record, its beginning, what it says, what it comes to, references, its reminders; then one batch each for firm, service, settings, cover, staff and particulars. A firm that is known
     * has two more, for its services and homes.
     */
    private static final int STATEMENTS = 12;

    private final Providers providers;

    @Autowired
    CostOfEntryTest(Providers providers) {
        this.providers = providers;
    }

    /** The names of councils are read once in the life of the application. */
    @BeforeEach
    void readWhatIsReadOnce() {
        costOfEntering(1);
    }

    @Test
    void manyHomesCostAsManyStatementsAsOneInOneCommit() {
        assertThat(costOfEntering(1)).isEqualTo(new Counted(STATEMENTS, 1));
        assertThat(costOfEntering(50)).isEqualTo(new Counted(STATEMENTS, 1));
    }

    @Test
    void eachFiftyMoreHomesCostOneBatchOfSettingsAndOneOfParticulars() {
        assertThat(costOfEntering(150)).isEqualTo(new Counted(STATEMENTS + 4, 1));
    }

    @Test
    void readingManySettingsCostsTwoStatements() {
        Entered entered = providers.enter(UUID.randomUUID(), ProviderEntries.with(homes(60)), "provider");

        assertThat(StatementCount.during(() -> providers.settings(entered.settings()))
                        .statements())
                .isEqualTo(2);
        assertThat(StatementCount.during(() -> providers.search("Lantern", 20)).statements())
                .isEqualTo(2);
    }

    @Test
    void theRegistrationsOfManyServicesCostOneStatement() {
        Entered entered = providers.enter(UUID.randomUUID(), ProviderEntries.with(homes(1)), "provider");

        assertThat(StatementCount.during(() -> providers.registrationOn(entered.service(), LocalDate.of(2026, 11, 21)))
                        .statements())
                .isEqualTo(1);
    }

    private Counted costOfEntering(int homes) {
        return StatementCount.during(
                () -> providers.enter(UUID.randomUUID(), ProviderEntries.with(homes(homes)), "provider"));
    }
}
