package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.application.standing.Suspensions;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.EndSaid;
import org.hearthmark.provider.HomeEntry;
import org.hearthmark.provider.Occupancies;
import org.hearthmark.provider.OccupancyBy;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.provider.Topic;
import org.hearthmark.register.HomeCheck;
import org.hearthmark.register.Verdict;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** A home that is stopped is stopped everywhere in one commit: its standing, the check, the register, the messages. */
@HearthmarkTest
@ExtendWith(PublishedEventsExtension.class)
class SuspensionTest {

    private static final String HOUNSLOW = "E09000018";
    private static final String BRENT = "E09000005";
    private static final String CAMDEN = "E09000007";
    private static final String KENT = "E10000016";
    private static final String REASON = "A safeguarding alert by the local authority.";

    private final CaseAtWork work;
    private final Suspensions suspensions;
    private final Accreditations accreditations;
    private final Facts facts;
    private final HomeCheck check;
    private final Providers providers;
    private final Councils councils;
    private final Occupancies occupancies;
    private final MovableClock clock;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final ProviderRecord record;
    private final int port;
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
            Occupancies occupancies,
            MovableClock clock,
            AuditTrail audit,
            JdbcClient jdbc,
            ProviderRecord record,
            TransactionTemplate transaction,
            @LocalServerPort int port) {
        this.work = work;
        this.suspensions = suspensions;
        this.accreditations = accreditations;
        this.facts = facts;
        this.check = check;
        this.providers = providers;
        this.councils = councils;
        this.occupancies = occupancies;
        this.clock = clock;
        this.audit = audit;
        this.jdbc = jdbc;
        this.record = record;
        this.port = port;
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
    void councilsWithYoungPeopleInAHomeOfTheOwnersAreToldFirstAndOfTheirOwnOnly() {
        var today = LondonTime.today(clock);
        var other = another(providers.setting(setting));
        occupancies.state(setting, HOUNSLOW, 2, today, OccupancyBy.PROVIDER, "provider");
        occupancies.state(other, BRENT, 3, today, OccupancyBy.COUNCIL, "council");
        occupancies.state(other, KENT, 1, today, OccupancyBy.PROVIDER, "provider");
        occupancies.state(other, CAMDEN, 0, today, OccupancyBy.PROVIDER, "provider");

        suspensions.suspend(setting, REASON, "manager");

        var told = jdbc.sql("select recipient, subject, body from notification.outbox where about = ? order by number")
                .param(setting)
                .query()
                .listOfRows();
        assertThat(told.get(0))
                .containsEntry("recipient", "placements@hounslow.example")
                .hasEntrySatisfying(
                        "subject",
                        subject -> assertThat((String) subject)
                                .startsWith("Suspended, and young people of yours live there"))
                .hasEntrySatisfying(
                        "body",
                        body -> assertThat((String) body)
                                .contains(REASON, ": 2\n")
                                .doesNotContain(": 3\n"));
        assertThat(told.get(1))
                .containsEntry("recipient", "placements@brent.example")
                .hasEntrySatisfying(
                        "subject", subject -> assertThat((String) subject).contains("another home of its owners"));
        assertThat(told.subList(2, councils.members().size()))
                .allSatisfy(row -> assertThat((String) row.get("subject")).startsWith("Suspended: do not refer to"));
        assertThat(told.subList(councils.members().size(), told.size()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat((String) row.get("body")).contains("Kent", ": 1\n"));
    }

    /** One more home of the same firm, as it is stated in an application. */
    private UUID another(Setting home) {
        var organisation = providers.firm(home.firm()).organisation();
        var entry = new HomeEntry(
                "Second house",
                "2 " + home.addressLine(),
                home.town(),
                home.postcode().toString(),
                home.councilGss(),
                home.ages(),
                home.category(),
                4,
                home.landlord());
        return providers
                .addHome(organisation, home.service(), entry, "provider")
                .settings()
                .get(0);
    }

    @Test
    void whatIsSaidOtherwiseOfAnAccreditedHomeWidensNothingAndOfficersAreToldOnce() {
        Setting home = providers.setting(setting);
        var organisation = providers.firm(home.firm()).organisation();
        record.say(organisation, setting, null, new OfferSaid(home.ages(), home.category(), home.places() + 3), "ada");
        record.confirm(organisation, setting, Topic.HOME_OFFER, "ada");

        assertThat(accreditations.standingOf(setting).held().orElseThrow().places())
                .isEqualTo(home.places());
        assertThat(Visitor.signedIn(port, "council")
                        .get("/settings/" + home.reference())
                        .body())
                .contains("Said since it was judged", (home.places() + 3) + ". It was judged as: " + home.places());
        suspensions.suspend(setting, REASON, "manager");
        assertThat(jdbc.sql("select places from register.entry where setting = ?")
                        .param(setting)
                        .query(Integer.class)
                        .single())
                .isEqualTo(home.places());
        assertThat(jdbc.sql("select recipient from notification.outbox where key like ?")
                        .param("home-restated:" + setting + ":%")
                        .query(String.class)
                        .list())
                .contains("officer@alliance.example")
                .doesNotHaveDuplicates();
    }

    @Test
    void anAccreditedHomeThatItsProviderDoesNotRunAnyMoreStandsAsBeforeAndOfficersAreTold() {
        Setting home = providers.setting(setting);
        LocalDate today = LondonTime.today(clock);
        record.say(providers.firm(home.firm()).organisation(), setting, null, new EndSaid(true, today), "ada");

        assertThat(accreditations.standingOf(setting).mayBeUsed()).isTrue();
        assertThat(Visitor.signedIn(port, "council")
                        .get("/settings/" + home.reference())
                        .body())
                .contains("says that it does not run it any more");
        assertThat(answer()).isEqualTo(Verdict.Answer.NOT_RUN);
        assertThat(Visitor.signedIn(port, "council")
                        .get("/council/check?age=17&home=" + home.reference())
                        .body())
                .contains("does not run it any more, do not refer");
        assertThat(jdbc.sql("select ended_on from register.entry where setting = ?")
                        .param(setting)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today);
        assertThat(jdbc.sql("select recipient from notification.outbox where key like ?")
                        .param("home-ended:" + setting + ":%")
                        .query(String.class)
                        .list())
                .contains("officer@alliance.example")
                .doesNotHaveDuplicates();
        assertThat(told("home-ended:")).contains("Speak to the provider");

        record.say(providers.firm(home.firm()).organisation(), setting, null, new EndSaid(false, null), "ada");
        assertThat(told("home-run-again:"))
                .contains("runs this accredited home again")
                .doesNotContain("where do they go");
        assertThat(answer()).isEqualTo(Verdict.Answer.MAY_BE_USED);
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

    private String told(String key) {
        return jdbc.sql("select body from notification.outbox where key like ? order by number desc limit 1")
                .param(key + setting + ":%")
                .query(String.class)
                .single();
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
