package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.accreditation.application.paper.Certificates;
import org.hearthmark.accreditation.application.paper.Comments;
import org.hearthmark.accreditation.application.paper.Comments.Said;
import org.hearthmark.accreditation.application.paper.HomePapers;
import org.hearthmark.accreditation.application.paper.HomeReports;
import org.hearthmark.accreditation.application.paper.Letters;
import org.hearthmark.accreditation.application.paper.ReportPaper.Remark;
import org.hearthmark.accreditation.application.paper.Verification;
import org.hearthmark.accreditation.application.standing.Suspensions;
import org.hearthmark.accreditation.domain.item.ItemRecord;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.document.Documents;
import org.hearthmark.document.PdfReading;
import org.hearthmark.document.StoredDocument;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Scope;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.Deadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The papers about a home: graded, reported, commented on, graded again, decided, certified, looked up. */
@HearthmarkTest
class HomePapersTest {

    private final CaseAtWork work;
    private final Comments comments;
    private final HomePapers papers;
    private final HomeReports homeReports;
    private final Certificates certificates;
    private final Letters letters;
    private final Verification verification;
    private final Suspensions suspensions;
    private final Accreditations accreditations;
    private final Reports reports;
    private final Facts facts;
    private final Standards standards;
    private final Providers providers;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;
    private final int port;

    private UUID caseId;
    private UUID home;
    private String reference;

    @Autowired
    HomePapersTest(
            CaseAtWork work,
            Comments comments,
            HomePapers papers,
            HomeReports homeReports,
            Certificates certificates,
            Letters letters,
            Verification verification,
            Suspensions suspensions,
            Accreditations accreditations,
            Reports reports,
            Facts facts,
            Standards standards,
            Providers providers,
            Documents documents,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            MovableClock clock,
            Deadlines deadlines,
            WorkingDays workingDays,
            ApplicationEventPublisher events,
            @LocalServerPort int port) {
        this.work = work;
        this.comments = comments;
        this.papers = papers;
        this.homeReports = homeReports;
        this.certificates = certificates;
        this.letters = letters;
        this.verification = verification;
        this.suspensions = suspensions;
        this.accreditations = accreditations;
        this.reports = reports;
        this.facts = facts;
        this.standards = standards;
        this.providers = providers;
        this.documents = documents;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.events = events;
        this.port = port;
    }

    @BeforeEach
    void aHomeHasItsDraftReport() {
        caseId = work.oneHomeBeforeItsInspection();
        home = work.home(caseId, 1).id();
        reference = work.now(caseId).reference();
        work.doneForHome(caseId, 1, "inspect-property", "inspector", FormAnswers.everythingMet(work.today()));
        await("draft report").until(() -> work.home(caseId, 1).comments().isPresent());
    }

    @Test
    void aHomeThatMeetsEverythingIsGradedAByTheTableAndTheRuleIsKept() {
        var grade = reports.gradeOf(home).orElseThrow();

        assertThat(grade.grade()).isEqualTo(Grade.A);
        assertThat(grade.rule()).isEqualTo("at-least-90");
        assertThat(grade.reviewAfter()).contains(12);
        assertThat(fired()).contains("property-grade", "review-interval");
    }

    @Test
    void theDraftIsOneDocumentHoweverOftenItsJobIsTried() throws IOException {
        homeReports.draft(home);

        assertThat(documents(home)).extracting(StoredDocument::kind).containsExactly("draft-report");
        assertThat(text(documents(home).get(0)))
                .contains("Draft report on", "Home 1 of application " + reference, "AC-01", "SU-13", "not Ofsted’s")
                .doesNotContain(address());
    }

    @Test
    void whatIsRecordedOfAHomeAfterItsReportIsNotReadIntoIt() {
        var given = papers.report(reference, 1).paper();

        clock.advance(Duration.ofDays(1));
        recorded("AC-17", Level.ALMOST_1);

        assertThat(papers.report(reference, 1).paper()).isEqualTo(given);
    }

    @Test
    void aProviderIsRemindedThreeWorkingDaysBeforeItsTimeForCommentsEndsUnlessItHasAnswered() {
        var lastDay = work.home(caseId, 1).comments().orElseThrow().until();
        var end = LondonTime.startOf(lastDay.plusDays(1));
        assertThat(deadlines.due(home, "report-comments")).contains(end);
        assertThat(jdbc.sql(
                                "select next_reminder_at from workflow.deadline where about = ? and kind = 'report-comments'")
                        .param(home)
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(workingDays
                        .minus(lastDay, 3)
                        .atTime(9, 0)
                        .atZone(LondonTime.ZONE)
                        .toInstant());

        commentsComeNear(end);
        commentsComeNear(end);
        assertThat(reminders()).containsExactly("ada@provider.example");

        comments.none(home, "provider");
        assertThat(deadlines.due(home, "report-comments")).isEmpty();
    }

    private void commentsComeNear(Instant end) {
        transaction.executeWithoutResult(
                sweep -> events.publishEvent(new DeadlineNear(home, "report-comments", end, 1)));
    }

    private List<String> reminders() {
        return jdbc.sql("select recipient from notification.outbox where about = ? and key like 'comments-end:%'")
                .param(home)
                .query(String.class)
                .list();
    }

    @Test
    void aProviderCommentsOnceAndWhatWasWrongIsCorrectedAndTheHomeIsGradedAgain() throws IOException {
        comments.send(
                home,
                List.of(
                        new Said(Optional.of("AC-17"), "The kitchen was being repaired that week."),
                        new Said(Optional.empty(), "The name of the house is written in two ways.")),
                "provider");

        assertThatThrownBy(() -> comments.send(home, List.of(new Said(Optional.empty(), "Also.")), "provider"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(this::commentsAreConsidered).hasMessageContaining("not answered yet");

        remark("AC-17", true, "Recorded as seen again.", Optional.of(found("AC-17", Level.ALMOST_1)));
        remark(null, false, "Both names are in use.", Optional.empty());
        commentsAreConsidered();
        work.taskOfHome(caseId, 1, "decide-property");

        assertThat(reports.gradeOf(home).orElseThrow().grade()).isEqualTo(Grade.B);
        assertThat(documents(home))
                .extracting(StoredDocument::kind)
                .containsExactlyInAnyOrder("draft-report", "report");
        assertThat(text(documents
                        .find(reports.latest(home).orElseThrow().document())
                        .orElseThrow()))
                .contains("Grade B", "AC-17", "Recorded as seen again.", "Both names are in use.");
    }

    @Test
    void aCorrectionThatTheMeasureDoesNotAllowIsRefusedAndTheCommentStaysOpen() {
        comments.send(home, List.of(new Said(Optional.of("AC-08"), "It is larger.")), "provider");
        var tooHigh = new ItemFinding("AC-08", Level.LEVEL_3, Optional.of("6.6"), Optional.empty());

        assertThatThrownBy(() -> remark("AC-08", true, "Measured again.", Optional.of(tooHigh)))
                .isInstanceOf(Refusal.class);
        assertThat(papers.report(reference, 1).paper().remarks())
                .extracting(Remark::accepted)
                .containsExactly(Optional.empty());
    }

    @Test
    void anAccreditedHomeHasOneCertificateThatIsCheckedWithoutSigningIn() throws IOException {
        var code = accredited();
        certificates.issue(home);
        var setting = work.home(caseId, 1).setting();
        var visitor = new Visitor(port);

        assertThat(documents(setting)).extracting(StoredDocument::kind).containsExactly("certificate");
        assertThat(text(documents(setting).get(0)))
                .contains(code, "/verify/" + code, "not a registration with Ofsted")
                .doesNotContain(address(), postcode());
        assertThat(verification
                        .of(code.toLowerCase().replace("-", " "))
                        .orElseThrow()
                        .state())
                .isEqualTo(Verification.State.VALID);
        var page = visitor.get("/verify/" + code);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains("This certificate is valid", "not a registration with Ofsted")
                .doesNotContain(address(), postcode());
    }

    @Test
    void aSuspensionShowsAtOnceWhereACertificateIsChecked() {
        var code = accredited();
        var visitor = new Visitor(port);

        suspensions.suspend(work.home(caseId, 1).setting(), "A gas leak.", "manager");

        assertThat(visitor.get("/verify/" + code).body())
                .contains("This accreditation is suspended")
                .doesNotContain("A gas leak", "This certificate is valid");
    }

    @Test
    void aCodeThatWeDoNotKnowIsSaidToBeUnknown() {
        var visitor = new Visitor(port);

        assertThat(visitor.get("/verify/AAAA-BBBB-CCCC-DDDD").body()).contains("We know no certificate with this code");
        assertThat(visitor.get("/verify/%3Cscript%3Ealert(1)").body()).doesNotContain("<script>alert(1)");
        assertThat(visitor.get("/verify?code=tooshort").body()).contains("Enter the 16 letters and digits");
        assertThat(visitor.get("/verify").statusCode()).isEqualTo(200);
    }

    @Test
    void theLetterOfADecisionSaysWhatWhyAndWhatToDoAndItsMailCarriesTheLinkAlone() throws IOException {
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.refuse());
        var decision = decision();
        var letter = letters.about(decision.id()).orElseThrow();
        var pdf = PdfReading.text(letters.pdf(letter));

        assertThat(letter.title()).isEqualTo("We propose to refuse your home");
        assertThat(pdf)
                .contains("What was decided", "The landlord may not let", "Grade A", "You can make representations")
                .doesNotContain(address());
        assertThat(jdbc.sql("select body from notification.outbox where key = :key")
                        .param("key", "home-decided:" + decision.id())
                        .query(String.class)
                        .single())
                .contains("/provider/letters/" + decision.id())
                .doesNotContain("landlord");
    }

    @Test
    void aProviderSeesItsOwnPapersOnly() {
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.refuse());
        var other = Visitor.signedIn(port, work.applicant().username());
        var staff = Visitor.signedIn(port, "inspector2");

        assertThat(other.get("/provider/letters/" + decision().id()).statusCode())
                .isEqualTo(404);
        assertThat(other.get("/provider/applications/" + reference + "/homes/1/report")
                        .statusCode())
                .isEqualTo(404);
        assertThat(staff.get("/cases/" + reference + "/letters/" + decision().id())
                        .statusCode())
                .isEqualTo(200);
        assertThat(staff.get("/cases/" + reference + "/homes/1/report").body()).contains("What was found");
        assertThat(staff.get("/cases/" + reference + "/homes/1/sheet").body()).contains("AC-08", "Measured");
        assertThat(staff.get("/cases/" + reference + "/homes/1/sheet.pdf").statusCode())
                .isEqualTo(200);
    }

    private String accredited() {
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.accredit());
        var setting = work.home(caseId, 1).setting();
        await("certificate").until(() -> work.home(caseId, 1).ended());
        return reports.certificateOf(setting).orElseThrow().code();
    }

    private Decision decision() {
        return facts.decisionsOf(List.of(home)).get(0);
    }

    private void commentsAreConsidered() {
        work.doneForHome(
                caseId,
                1,
                "consider-comments",
                "inspector",
                Map.of("result", "corrected", "answer", "Each point is answered in the report."));
    }

    private void remark(String item, boolean accepted, String reason, Optional<ItemFinding> correction) {
        var remark = papers.report(reference, 1).paper().remarks().stream()
                .filter(one -> one.item().equals(Optional.ofNullable(item)))
                .findFirst()
                .orElseThrow();
        comments.answer(remark.id(), accepted, reason, correction, "inspector");
    }

    private static ItemFinding found(String item, Level level) {
        return new ItemFinding(item, level, Optional.empty(), Optional.of("Dust on the stairs."));
    }

    private void recorded(String item, Level level) {
        transaction.executeWithoutResult(status -> facts.record(new ItemRecord(
                about(standards.item(item).scope()),
                item,
                level,
                null,
                null,
                work.today(),
                clock.instant(),
                "officer")));
    }

    private ItemRecord.About about(Scope scope) {
        var of = work.now(caseId);
        return switch (scope) {
            case PROVIDER -> new ItemRecord.About(caseId, null, scope, of.firm());
            case SERVICE -> new ItemRecord.About(caseId, null, scope, of.service());
            case PROPERTY ->
                new ItemRecord.About(caseId, home, scope, work.home(caseId, 1).setting());
        };
    }

    private List<String> fired() {
        return jdbc.sql("select decision_table from workflow.rule_fired where about = :home")
                .param("home", home)
                .query(String.class)
                .list();
    }

    private List<StoredDocument> documents(UUID about) {
        return documents.about(List.of(about));
    }

    private String text(StoredDocument document) throws IOException {
        try (var pdf = documents.open(document.id())) {
            return PdfReading.text(pdf.readAllBytes());
        }
    }

    private String address() {
        return providers.setting(work.home(caseId, 1).setting()).addressLine();
    }

    private String postcode() {
        return providers.setting(work.home(caseId, 1).setting()).postcode().toString();
    }
}
