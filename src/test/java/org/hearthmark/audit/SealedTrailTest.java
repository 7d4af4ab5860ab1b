package org.hearthmark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HearthmarkTest
class SealedTrailTest {

    private final AuditTrail trail;
    private final SealedTrail sealed;
    private final AuditVerification verification;
    private final HeadsFile exported;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    SealedTrailTest(
            AuditTrail trail,
            SealedTrail sealed,
            AuditVerification verification,
            HeadsFile exported,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.trail = trail;
        this.sealed = sealed;
        this.verification = verification;
        this.exported = exported;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void allBeforeIsSealed() {
        sealed.sealNow();
    }

    @Test
    void whatHappenedIsSealedWithANewHeadThatIsExported() throws Exception {
        SealedHead before = sealed.head();
        long number = happened();

        SealedHead after = sealed.sealNow();

        assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
        assertThat(after.to()).isEqualTo(number);
        assertThat(after.hash()).hasSize(64).isNotEqualTo(before.hash());
        assertThat(sealed.head()).isEqualTo(after);
        assertThat(Files.readAllLines(exported.path())).last().asString().endsWith(after.hash());
        assertThat(verification.run().inWords()).startsWith("Verified");
    }

    @Test
    void whenNothingHappenedThereIsNoNewSeal() {
        assertThat(sealed.sealNow()).isEqualTo(sealed.sealNow());
    }

    @Test
    void aNumberThatWasRolledBackIsAGapAndNoFinding() {
        transaction.executeWithoutResult(deed -> {
            record();
            deed.setRollbackOnly();
        });
        long number = happened();

        assertThat(sealed.sealNow().to()).isEqualTo(number);
        assertThat(verification.run().findings()).isEmpty();
    }

    @Test
    void anEntryThatIsCommittedLateWithALowerNumberIsNotMissed() {
        CountDownLatch drawn = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Long> slow = CompletableFuture.supplyAsync(() -> transaction.execute(deed -> {
            long number = record();
            drawn.countDown();
            await(mayEnd);
            return number;
        }));
        await(drawn);
        SealedHead before = sealed.head();
        long higher = happened();

        assertThat(sealed.sealNow()).as("a lower number may still come").isEqualTo(before);
        mayEnd.countDown();
        long lower = slow.join();

        assertThat(lower).isLessThan(higher);
        SealedHead after = sealed.sealNow();
        assertThat(after.to()).isEqualTo(higher);
        assertThat(sealedNumbers(after)).contains(lower, higher);
        assertThat(verification.run().findings()).isEmpty();
    }

    @Test
    void sealingGoesOnWhileOthersWriteAllTheTime() {
        SealedHead before = sealed.head();
        transaction.executeWithoutResult(first -> {
            record();
            CompletableFuture.runAsync(sealed::sealNow).join();
        });
        long early = newest();

        transaction.executeWithoutResult(second -> {
            record();
            CompletableFuture.runAsync(sealed::sealNow).join();
        });

        assertThat(sealed.head().to()).isEqualTo(early).isGreaterThan(before.to());
    }

    @Test
    void whatTheCallersOwnTransactionWroteIsNotSealedBeforeItsCommit() {
        SealedHead before = sealed.head();

        transaction.executeWithoutResult(deed -> {
            record();
            assertThat(sealed.sealNow()).isEqualTo(before);
        });

        assertThat(sealed.sealNow().sequence()).isEqualTo(before.sequence() + 1);
    }

    @Test
    void theTailThatIsNotSealedYetIsNamed() {
        long number = happened();

        VerificationReport report = verification.run();

        assertThat(report.good()).isTrue();
        assertThat(report.unsealed()).isEqualTo(1);
        assertThat(report.inWords()).contains("unsealed tail: 1 entries from number " + number);
        assertThat(verification.last().orElseThrow().report()).isEqualTo(report.inWords());
    }

    @Test
    void sealsAreNeverChanged() {
        for (String table : List.of("seal", "sealed_entry", "verification")) {
            assertThatThrownBy(() -> jdbc.sql("delete from audit." + table).update())
                    .hasMessageContaining("insert-only");
        }
    }

    private long happened() {
        return transaction.execute(deed -> record());
    }

    private long record() {
        trail.record(new AuditFact("test", UUID.randomUUID(), "officer", Map.of("a", "1", "bb", "é")));
        return newest();
    }

    private long newest() {
        return jdbc.sql("select max(number) from audit.entry").query(Long.class).single();
    }

    private List<Long> sealedNumbers(SealedHead head) {
        return jdbc.sql("select number from audit.sealed_entry where seal = ?")
                .param(head.sequence())
                .query(Long.class)
                .list();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
