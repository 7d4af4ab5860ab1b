package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.application.standing.Suspensions;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.Providers;
import org.hearthmark.register.HomeCheck;
import org.hearthmark.register.Verdict;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** A home that is stopped is stopped everywhere in one commit: its standing, the check, the register, the messages. */
@HearthmarkTest
@ExtendWith(PublishedEventsExtension.class)
class SuspensionTest {

    private static final String REASON = "A safeguarding alert by the local authority.";

    private final CaseAtWork work;
    private final Suspensions suspensions;
    private final Accreditations accreditations;
    private final Facts facts;
    private final HomeCheck check;
    private final Providers providers;
    private final Councils councils;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private UUID setting;

    @Autowired
    SuspensionTest(
            CaseAtWork work,
            Suspensions suspensions,
            Accreditations accreditations,
            Facts facts,
            HomeCheck check,
            Providers providers,
            Councils councils,
            AuditTrail audit,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.work = work;
        this.suspensions = suspensions;
        this.accreditations = accreditations;
        this.facts = facts;
        this.check = check;
        this.providers = providers;
        this.councils = councils;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void aHomeIsAccreditedAndOnTheRegister() {
        UUID caseId = work.oneHomeBeforeThePanel("inspector");
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.accredit());
        setting = work.home(caseId, 1).setting();
        untilTheRegisterSays("listed");
    }

    @Test
    void aSuspensionStopsTheHomeEverywhereInOneCommit(AssertablePublishedEvents events) {
        assertThat(answer()).isEqualTo(Verdict.Answer.MAY_BE_USED);

        suspensions.suspend(setting, REASON, "manager");

        assertThat(accreditations.standingOf(setting).kind()).isEqualTo(StandingKind.SUSPENDED);
        assertThat(answer()).isEqualTo(Verdict.Answer.SUSPENDED);
        assertThat(register()).isEqualTo("not listed");
        assertThat(messages()).isEqualTo(councils.members().size());
        assertThat(actions()).contains("setting-suspended");
        assertThat(events.ofType(SettingSuspended.class)).hasSize(1);
    }

    @Test
    void aSuspensionThatIsNotCommittedStopsNothing() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            suspensions.suspend(setting, REASON, "manager");
            assertThat(accreditations.standingOf(setting).suspended()).isTrue();
            assertThat(answer()).isEqualTo(Verdict.Answer.SUSPENDED);
            assertThat(register()).isEqualTo("not listed");
        });

        assertThat(accreditations.standingOf(setting).kind()).isEqualTo(StandingKind.FULL);
        assertThat(answer()).isEqualTo(Verdict.Answer.MAY_BE_USED);
        assertThat(register()).isEqualTo("listed");
        assertThat(facts.suspensionsOf(setting)).isEmpty();
        assertThat(messages()).isZero();
        assertThat(actions()).doesNotContain("setting-suspended");
    }

    @Test
    void whoSuspendedAHomeDoesNotLiftItsSuspensionAndAnotherManagerDoes() {
        suspensions.suspend(setting, REASON, "manager");

        assertThatThrownBy(() -> suspensions.lift(setting, "All clear", "manager"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThat(answer()).isEqualTo(Verdict.Answer.SUSPENDED);
        suspensions.lift(setting, "All clear", "manager2");

        assertThat(answer()).isEqualTo(Verdict.Answer.MAY_BE_USED);
        untilTheRegisterSays("listed");
        assertThat(messages()).isEqualTo(2L * councils.members().size());
    }

    @Test
    void twoManagersWhoSuspendAHomeAtOnceSuspendItOnceSoThatOneOfThemCanLiftIt() throws Exception {
        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        var attempts = pool.invokeAll(List.of(suspending("manager", together), suspending("manager2", together)));
        pool.shutdown();

        int refused = 0;
        for (var attempt : attempts) {
            try {
                attempt.get();
            } catch (ExecutionException expected) {
                assertThat(expected).hasCauseInstanceOf(Refusal.class);
                refused++;
            }
        }
        assertThat(facts.suspensionsOf(setting)).hasSize(1);
        assertThat(refused).isEqualTo(1);
    }

    private Callable<Void> suspending(String manager, CyclicBarrier together) {
        return () -> {
            together.await();
            suspensions.suspend(setting, REASON, manager);
            return null;
        };
    }

    @Test
    void aHomeStatedAnewUnderAnotherServiceKeepsTheRegistrationItWasJudgedWith() {
        var other = UUID.randomUUID();
        jdbc.sql("""
                insert into provider.service select (copied).* from (
                  select jsonb_populate_record(s, jsonb_build_object('id', :other, 'name', 'Other', 'urn', null)) copied
                  from provider.service s join provider.setting h on h.service = s.id where h.id = :setting) copies""").param("other", other).param("setting", setting).update();
        jdbc.sql("update provider.setting set service = :other where id = :setting")
                .param("other", other)
                .param("setting", setting)
                .update();

        assertThat(answer()).isEqualTo(Verdict.Answer.MAY_BE_USED);
    }

    /** What opens a home follows after its commit. */
    private void untilTheRegisterSays(String expected) {
        await().atMost(Duration.ofSeconds(30)).until(this::register, expected::equals);
    }

    private String register() {
        return jdbc.sql("select listed from register.entry where setting = ?")
                .param(setting)
                .query(Boolean.class)
                .optional()
                .map(listed -> listed ? "listed" : "not listed")
                .orElse("unknown");
    }

    private Verdict.Answer answer() {
        return check.ask(17, providers.setting(setting).reference())
                .get(0)
                .verdict()
                .answer();
    }

    private long messages() {
        return jdbc.sql("select count(*) from notification.outbox where about = ?")
                .param(setting)
                .query(Long.class)
                .single();
    }

    private List<String> actions() {
        return audit.about(List.of(setting), 10).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
