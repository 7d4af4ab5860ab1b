package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.accreditation.application.intake.ReturnedApplications;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.process.BothSides;
import org.hearthmark.accreditation.process.Whereabouts;
import org.hearthmark.provider.ProviderEntry;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.Deadlines;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An application in which something is missing goes back, comes again as the same case, or expires after 28 days. */
@HearthmarkTest
class ReturnedApplicationTest {

    private static final String MISSING = "The lease of the second home has no signature.";
    private static final Map<String, String> DECLARED =
            Map.of("name", "Grace Lamp", "position", "Manager", "declared", "true");

    private final CaseAtWork work;
    private final RecordAtWork record;
    private final Whereabouts places;
    private final BothSides bothSides;
    private final ReturnedApplications returned;
    private final Deadlines deadlines;
    private final WorkItems workItems;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final int port;

    @Autowired
    ReturnedApplicationTest(
            CaseAtWork work,
            RecordAtWork record,
            Whereabouts places,
            BothSides bothSides,
            ReturnedApplications returned,
            Deadlines deadlines,
            WorkItems workItems,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MovableClock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.record = record;
        this.places = places;
        this.bothSides = bothSides;
        this.returned = returned;
        this.deadlines = deadlines;
        this.workItems = workItems;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void anIncompleteApplicationWaitsForItsProviderForTwentyEightCalendarDays() {
        var applicant = work.applicant();
        UUID caseId = returnedCase(applicant, 2);

        var now = work.now(caseId);
        assertThat(now.status()).isEqualTo(CaseStatus.RETURNED_INCOMPLETE);
        LocalDate lastDay = work.today().plusDays(28);
        assertThat(now.returnedUntil()).contains(LondonTime.startOf(lastDay.plusDays(1)));
        assertThat(deadlines.due(caseId, "application-return")).isEqualTo(now.returnedUntil());
        assertThat(workItems.ofCase(caseId)).noneMatch(WorkItem::open);
        assertThat(places.ofTokens(now)).containsExactly("case runs");
        assertThat(places.ofStatuses(now)).containsExactly("case runs");
        bothSides.agreeOn(now);
        assertThat(mailsTo("ada@provider.example", caseId))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains(MISSING));
    }

    @Test
    void whatCameAgainIsTheSameCaseWithTheSameReferenceAndIsCheckedOnceMore() {
        var applicant = work.applicant();
        UUID caseId = returnedCase(applicant, 2);
        String reference = work.now(caseId).reference();

        String again =
                returned.sendAgain(caseId, applicant.organisation(), work.entry(applicant, 2), applicant.username());

        assertThat(again).isEqualTo(reference);
        statusAndTokenAgree(caseId, "case runs", "check-application");
        assertThat(work.now(caseId).returnedUntil()).isEmpty();
        assertThat(deadlines.due(caseId, "application-return")).isEmpty();
        assertThat(mailsTo("officer@alliance.example", caseId))
                .as("whoever sent it back is told")
                .hasSizeLessThanOrEqualTo(1);
        work.done(caseId, "check-application", "officer2", FormAnswers.complete());
        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.DESK_CHECKS);
    }

    @Test
    void aHomeThatIsTakenOutEndsAndOneThatIsAddedTakesTheNextNumber() {
        var applicant = work.applicant();
        UUID caseId = returnedCase(applicant, 2);
        var three = work.entry(applicant, 3);
        var first = new ProviderEntry(
                three.firm(),
                three.service(),
                three.finance(),
                List.of(three.homes().get(0), three.homes().get(2)));

        returned.sendAgain(caseId, applicant.organisation(), first, applicant.username());

        assertThat(work.now(caseId).homes())
                .extracting(HomeInCase::status)
                .containsExactly(HomeStatus.WAITING, HomeStatus.WITHDRAWN, HomeStatus.WAITING);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        statusAndTokenAgree(
                caseId, "case runs", "check-finances", "check-firm", "check-landlord 1", "check-landlord 3");
    }

    @Test
    void aSecondClickSendsNothingTwice() {
        var applicant = work.applicant();
        UUID caseId = returnedCase(applicant, 1);
        var entry = work.entry(applicant, 1);

        String first = returned.sendAgain(caseId, applicant.organisation(), entry, applicant.username());
        String second = returned.sendAgain(caseId, applicant.organisation(), entry, applicant.username());

        assertThat(second).isEqualTo(first);
        assertThat(workItems.ofCase(caseId)).filteredOn(WorkItem::open).hasSize(1);
    }

    @Test
    void nobodySendsAnothersApplication() {
        UUID caseId = returnedCase(work.applicant(), 1);
        Applicant other = work.applicant();

        assertThatThrownBy(
                        () -> returned.sendAgain(caseId, other.organisation(), work.entry(other, 1), other.username()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
        Visitor stranger = Visitor.signedIn(port, other.username());
        assertThat(stranger.get("/provider/apply/" + caseId).statusCode()).isEqualTo(404);
        stranger.submit("/provider", "/provider/apply/" + caseId + "/homes", Map.of("action", "begin"));
        assertThat(stranger.get("/provider/apply/" + caseId).statusCode()).isEqualTo(404);
    }

    @Test
    void itExpiresWhenTheTwentyEightDaysAreOverAndNothingIsDeleted() {
        var applicant = work.applicant();
        UUID caseId = returnedCase(applicant, 1);
        Instant until = work.now(caseId).returnedUntil().orElseThrow();

        clock.set(until.plusSeconds(60));

        await("expiry").atMost(Duration.ofSeconds(60)).until(() -> status(caseId) == CaseStatus.EXPIRED);
        statusAndTokenAgree(caseId);
        assertThat(work.now(caseId).homes()).extracting(HomeInCase::status).containsExactly(HomeStatus.WITHDRAWN);
        assertThat(deadlines.due(caseId, "application-return")).isEmpty();
        assertThat(mailsTo("ada@provider.example", caseId)).anyMatch(mail -> mail.contains("has expired"));
        assertThat(workItems.ofCase(caseId)).noneMatch(WorkItem::open);
        UUID anew = work.submittedBy(applicant, 1);
        assertThat(work.now(anew).status()).isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void aDayBeforeTheEndItCanStillBeSentAndAMinuteAfterItCannot() {
        var applicant = work.applicant();
        UUID caseId = returnedCase(applicant, 1);
        var entry = work.entry(applicant, 1);
        Instant until = work.now(caseId).returnedUntil().orElseThrow();

        clock.set(until.minusSeconds(1));
        assertThat(returned.periodOver(caseId)).isFalse();
        returned.sendAgain(caseId, applicant.organisation(), entry, applicant.username());

        assertThat(status(caseId)).isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void theProviderIsWarnedTwiceAndEachWarningIsAMailOfItsOwn() {
        UUID caseId = returnedCase(work.applicant(), 1);
        Instant until = work.now(caseId).returnedUntil().orElseThrow();

        near(caseId, until, 1);
        near(caseId, until, 1);
        near(caseId, until, 2);

        assertThat(mailsTo("ada@provider.example", caseId))
                .filteredOn(mail -> mail.contains("still waits for what is missing"))
                .hasSize(2);
    }

    @Test
    void theProviderSeesWhatIsMissingChangesItOnTheSamePagesAndSendsItAgain() {
        var applicant = work.applicant();
        UUID caseId = returnedCase(applicant, 1);
        String reference = work.now(caseId).reference();
        Visitor provider = Visitor.signedIn(port, applicant.username());
        String apply = "/provider/apply/" + caseId;

        assertThat(provider.get("/provider/applications/" + reference).body())
                .contains(MISSING, "Change and send again", apply);
        assertThat(provider.get("/provider").body()).contains("Sent back: something is missing");
        assertThat(provider.get(apply).body())
                .contains(MISSING, "House " + applicant.number() + "-1", "Not started")
                .doesNotContain("Delete this application");
        assertThat(provider.submit(apply, apply + "/delete", Map.of()).body())
                .contains("This application was sent before");
        record.whatWasNotAskedBefore(applicant.organisation());
        assertThat(provider.get(apply + "/check").body()).contains("ada@provider.example");
        var sent = CheckedAnswers.declare(provider, apply, DECLARED);

        assertThat(Visitor.location(sent)).endsWith(apply + "/sent");
        assertThat(provider.get(apply + "/sent").body()).contains(reference);
        statusAndTokenAgree(caseId, "case runs", "check-application");
        assertThat(Visitor.location(provider.get(apply))).endsWith(apply + "/sent");
    }

    @Test
    void whatWasTypedIntoTheOnePageOfBeforeDoesNotKeepItFromBeingSentAgain() {
        var applicant = work.applicant();
        UUID caseId = returnedCase(applicant, 1);
        record.whatWasNotAskedBefore(applicant.organisation());
        jdbc.sql("""
                        insert into accreditation.draft (id, kind, organisation, typed_before, saved_at, saved_by)
                        values (?, 'APPLICATION', ?, '{"firmName": "Lamp"}', now(), ?)
                        """)
                .params(caseId, applicant.organisation(), applicant.username())
                .update();
        Visitor provider = Visitor.signedIn(port, applicant.username());
        String apply = "/provider/apply/" + caseId;

        assertThat(provider.get(apply).body()).contains(MISSING, "House " + applicant.number() + "-1");
        String home = work.now(caseId).homes().get(0).setting().toString();
        provider.submit(apply + "/homes", apply + "/homes", Map.of("homes", home));
        assertThat(provider.get(apply).body()).contains(apply + "/before");
        assertThat(provider.get(apply + "/before").body())
                .as("what was typed before something was chosen")
                .contains("Lamp", "Go on with the application")
                .doesNotContain("Delete it");
        assertThat(provider.get(apply + "/check").body()).contains("House " + applicant.number() + "-1");
        assertThat(Visitor.location(CheckedAnswers.declare(provider, apply, DECLARED)))
                .endsWith(apply + "/sent");

        statusAndTokenAgree(caseId, "case runs", "check-application");
    }

    private UUID returnedCase(Applicant applicant, int homes) {
        UUID caseId = work.submittedBy(applicant, homes);
        work.done(caseId, "check-application", "officer", FormAnswers.returned());
        return caseId;
    }

    private CaseStatus status(UUID caseId) {
        return work.now(caseId).status();
    }

    private void near(UUID caseId, Instant until, int number) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new DeadlineNear(caseId, "application-return", until, number)));
    }

    private List<String> mailsTo(String address, UUID caseId) {
        return jdbc.sql("select subject || ' ' || body from notification.outbox where about = ? and recipient = ?")
                .params(caseId, address)
                .query(String.class)
                .list();
    }

    private void statusAndTokenAgree(UUID caseId, String... expected) {
        AccreditationCase now = work.now(caseId);
        var tokens = places.ofTokens(now);
        assertThat(tokens).containsExactly(expected);
        assertThat(places.ofStatuses(work.now(caseId))).isEqualTo(tokens);
        bothSides.agreeOn(work.now(caseId));
    }
}
