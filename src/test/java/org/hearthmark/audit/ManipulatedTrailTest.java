package org.hearthmark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.audit.Finding.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The owner of the database does what the triggers refuse to everybody else; everything is rolled back again. */
@HearthmarkTest
class ManipulatedTrailTest {

    private final AuditTrail trail;
    private final SealedTrail sealed;
    private final Seals seals;
    private final AuditVerification verification;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final List<Long> numbers = new ArrayList<>();

    @Autowired
    ManipulatedTrailTest(
            AuditTrail trail,
            SealedTrail sealed,
            Seals seals,
            AuditVerification verification,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.trail = trail;
        this.sealed = sealed;
        this.seals = seals;
        this.verification = verification;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void fourEntriesAreSealedInTwoSeals() {
        happened();
        happened();
        transaction.executeWithoutResult(deed -> {
            record();
            deed.setRollbackOnly();
        });
        sealed.sealNow();
        happened();
        happened();
        sealed.sealNow();
    }

    @AfterEach
    void theSharedTrailIsWholeAgain() {
        assertThat(verification.run().findings()).isEmpty();
    }

    @Test
    void anEditedEntryIsFound() {
        assertFound(
                () -> change("update audit.entry set who = 'nobody' where number = " + numbers.get(1)),
                new Found(Kind.EDITED, numbers.get(1)));
    }

    @Test
    void anEntryWhoseTimeOrDetailsWereEditedIsFound() {
        assertFound(
                () -> {
                    change("update audit.entry set at = at + interval '1 microsecond' where number = "
                            + numbers.get(0));
                    change("update audit.entry set details = '{}' where number = " + numbers.get(3));
                },
                new Found(Kind.EDITED, numbers.get(0)),
                new Found(Kind.EDITED, numbers.get(3)));
    }

    @Test
    void anEditedEntryWithAForgedDigestBreaksTheChainThere() {
        assertFound(
                () -> {
                    change("update audit.entry set who = 'nobody' where number = " + numbers.get(1));
                    change("update audit.sealed_entry set digest = (select " + Canonical.DIGEST
                            + " from audit.entry e where e.number = sealed_entry.number) where number = "
                            + numbers.get(1));
                },
                new Found(Kind.CHAIN_BROKEN, firstOfSealOf(numbers.get(1))));
    }

    @Test
    void aDeletedEntryIsFound() {
        assertFound(
                () -> change("delete from audit.entry where number = " + numbers.get(1)),
                new Found(Kind.DELETED, numbers.get(1)));
    }

    @Test
    void reorderedEntriesAreFound() {
        long one = numbers.get(1);
        long other = numbers.get(2);
        assertFound(
                () -> change("update audit.entry a set at = b.at, action = b.action, about = b.about, who = b.who,"
                        + " details = b.details from audit.entry b where (a.number, b.number) in ((" + one + ", "
                        + other + "), (" + other + ", " + one + "))"),
                new Found(Kind.REORDERED, one),
                new Found(Kind.REORDERED, other));
    }

    @Test
    void anEntryInsertedIntoAGapIsFound() {
        long gap = numbers.get(1) + 1;
        assertFound(
                () -> change("insert into audit.entry (number, at, action, about, who, details) overriding system value"
                        + " select " + gap + ", at, 'forged', about, who, details from audit.entry where number = "
                        + numbers.get(1)),
                new Found(Kind.INSERTED, gap));
    }

    @Test
    void entriesCutOffAtTheEndAreFound() {
        assertFound(
                () -> change("delete from audit.entry where number >= " + numbers.get(2)),
                new Found(Kind.TRUNCATED, numbers.get(2)));
    }

    @Test
    void entriesCutOffWithTheirSealsAreFoundByTheExportedHead() {
        long last = sealed.head().sequence();
        assertFound(
                () -> {
                    change("delete from audit.entry where number >= " + numbers.get(2));
                    change("delete from audit.sealed_entry where seal = " + last);
                    change("delete from audit.seal where sequence = " + last);
                },
                new Found(Kind.TRUNCATED, numbers.get(1) + 1));
    }

    @Test
    void aChainThatWasWrittenAnewIsFoundByTheExportedHead() {
        long last = sealed.head().sequence();
        assertFound(
                () -> {
                    change("update audit.entry set who = 'nobody' where number = " + numbers.get(3));
                    change("delete from audit.sealed_entry where seal = " + last);
                    change("delete from audit.seal where sequence = " + last);
                    seals.add(numbers.get(3));
                },
                new Found(Kind.HEAD_DIFFERS, numbers.get(3)));
    }

    private record Found(Kind kind, long number) {}

    private void assertFound(Runnable manipulation, Found... expected) {
        transaction.executeWithoutResult(crime -> {
            for (String table : List.of("entry", "seal", "sealed_entry")) {
                jdbc.sql("alter table audit." + table + " disable trigger user").update();
            }
            manipulation.run();
            VerificationReport report = verification.run();
            crime.setRollbackOnly();

            assertThat(report.inWords()).startsWith("NOT VERIFIED");
            assertThat(report.findings())
                    .extracting(finding -> new Found(finding.kind(), finding.from()))
                    .containsExactlyInAnyOrder(expected);
        });
    }

    private void change(String sql) {
        assertThat(jdbc.sql(sql).update()).isPositive();
    }

    private void happened() {
        transaction.executeWithoutResult(deed -> numbers.add(record()));
    }

    private long record() {
        UUID about = UUID.randomUUID();
        trail.record(new AuditFact("test", about, "officer", Map.of("n", String.valueOf(numbers.size()))));
        return jdbc.sql("select number from audit.entry where about = ?")
                .param(about)
                .query(Long.class)
                .single();
    }

    private long firstOfSealOf(long number) {
        return jdbc.sql(
                        "select from_number from audit.seal where sequence = (select seal from audit.sealed_entry where number = ?)")
                .param(number)
                .query(Long.class)
                .single();
    }
}
