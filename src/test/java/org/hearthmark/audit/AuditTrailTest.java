package org.hearthmark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HearthmarkTest
class AuditTrailTest {

    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final UUID setting = UUID.randomUUID();

    @Autowired
    AuditTrailTest(AuditTrail trail, JdbcClient jdbc, TransactionTemplate transaction, MovableClock clock) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void whatHappenedIsReadWithWhoAndWhenNewestFirst() {
        clock.set(Instant.parse("2026-11-21T14:30:00Z"));
        record("setting-suspended", Map.of("suspension", "S1"));
        clock.set(Instant.parse("2026-11-22T09:00:00Z"));
        record("suspension-lifted", Map.of());

        List<AuditEntry> entries = trail.about(List.of(setting, UUID.randomUUID()), 10);

        assertThat(entries).extracting(AuditEntry::action).containsExactly("suspension-lifted", "setting-suspended");
        assertThat(entries.get(1).at()).isEqualTo("2026-11-21T14:30:00Z");
        assertThat(entries.get(1).who()).isEqualTo("manager");
        assertThat(entries.get(1).details()).containsExactly(Map.entry("suspension", "S1"));
        assertThat(trail.about(List.of(setting), 1)).hasSize(1);
    }

    @Test
    void nothingIsRecordedOutsideTheTransactionOfTheDeed() {
        assertThatThrownBy(() -> trail.record(new AuditFact("x", setting, "manager", Map.of())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aDeedThatIsRolledBackLeavesNoEntry() {
        transaction.executeWithoutResult(deed -> {
            trail.record(new AuditFact("x", setting, "manager", Map.of()));
            deed.setRollbackOnly();
        });

        assertThat(trail.about(List.of(setting), 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set who = 'nobody'",
                "delete from audit.entry",
                "delete from audit.entry where false",
                "truncate audit.entry"
            })
    void anEntryIsNeverChangedOrRemoved(String sql) {
        record("setting-suspended", Map.of());

        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed or removed");
        assertThat(trail.about(List.of(setting), 10)).hasSize(1);
    }

    private void record(String action, Map<String, String> details) {
        transaction.executeWithoutResult(deed -> trail.record(new AuditFact(action, setting, "manager", details)));
    }
}
