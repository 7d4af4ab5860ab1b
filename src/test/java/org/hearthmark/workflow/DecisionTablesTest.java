package org.hearthmark.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.workflow.people.ActingPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HearthmarkTest
class DecisionTablesTest {

    private static final String TABLE = "small-table";

    private final DecisionTables tables;
    private final RulesFired fired;
    private final RepositoryService repository;
    private final ActingPerson acting;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final UUID about = UUID.randomUUID();

    @Autowired
    DecisionTablesTest(
            DecisionTables tables,
            RulesFired fired,
            RepositoryService repository,
            ActingPerson acting,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MovableClock clock) {
        this.tables = tables;
        this.fired = fired;
        this.repository = repository;
        this.acting = acting;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void deploy() {
        repository
                .createDeployment()
                .name(TABLE)
                .addClasspathResource("workflow/small-table.dmn")
                .enableDuplicateFiltering(false)
                .deploy();
    }

    @Test
    void aRulingNamesTheRuleThatFiredAndIsRecordedWithWhatItLookedAt() {
        clock.set(Instant.parse("2026-11-23T10:00:00Z"));

        Ruling ruling = tables.decide(TABLE, about, Map.of("ambers", 3, "stopped", false));

        assertThat(ruling.rules()).containsExactly("three-ambers");
        assertThat(ruling.require("outcome")).isEqualTo("second");
        assertThat(fired.about(List.of(about, UUID.randomUUID())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.table()).isEqualTo(TABLE);
                    assertThat(row.version()).isEqualTo(ruling.version());
                    assertThat(row.rules()).containsExactly("three-ambers");
                    assertThat(row.inputs()).containsOnly(Map.entry("ambers", 3), Map.entry("stopped", false));
                    assertThat(row.outputs()).containsOnly(Map.entry("outcome", "second"));
                    assertThat(row.at()).isEqualTo("2026-11-23T10:00:00Z");
                });
    }

    @Test
    void whenNoRuleFitsTheRulingSaysNothingAndThatIsRecordedToo() {
        Ruling ruling = tables.decide(TABLE, about, Map.of("ambers", 0, "stopped", false));

        assertThat(ruling.rules()).isEmpty();
        assertThat(ruling.text("outcome")).isEmpty();
        assertThatThrownBy(() -> ruling.require("outcome")).hasMessageContaining(TABLE);
        assertThat(fired.about(List.of(about)))
                .singleElement()
                .extracting(RuleFired::rules)
                .isEqualTo(List.of());
    }

    @Test
    void aPreviewIsNotRecorded() {
        assertThat(tables.ask(TABLE, Map.of("ambers", 0, "stopped", true)).require("outcome"))
                .isEqualTo("refuse");
        assertThat(fired.about(List.of(about))).isEmpty();
    }

    @Test
    void aRulingIsGoneWithTheDeedThatWasRolledBack() {
        transaction.executeWithoutResult(deed -> {
            tables.decide(TABLE, about, Map.of("ambers", 3, "stopped", false));
            deed.setRollbackOnly();
        });

        assertThat(fired.about(List.of(about))).isEmpty();
    }

    @Test
    void whoeverIsSignedInNeedsNoRightToTheTable() {
        acting.as("inspector", () -> tables.decide(TABLE, about, Map.of("ambers", 3, "stopped", false)));

        assertThat(fired.about(List.of(about))).hasSize(1);
    }

    @Test
    void datesAreRecordedAsDays() {
        tables.decide(TABLE, about, Map.of("ambers", 3, "stopped", false, "seen", LocalDate.of(2026, 11, 23)));

        assertThat(fired.about(List.of(about)).get(0).inputs()).containsEntry("seen", "2026-11-23");
    }

    @Test
    void whatFiredIsNeverChanged() {
        tables.decide(TABLE, about, Map.of("ambers", 3, "stopped", false));

        assertThatThrownBy(() ->
                        jdbc.sql("update workflow.rule_fired set rules = '{}'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("insert-only");
    }
}
