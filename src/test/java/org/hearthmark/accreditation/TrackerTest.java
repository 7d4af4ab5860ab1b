package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.StatementCount;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.application.tracker.Errands;
import org.hearthmark.accreditation.application.tracker.Overview;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.shared.DaysInWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a provider finds on its first page: what waits for it, with its day, and where each application is. */
@HearthmarkTest
class TrackerTest {

    private final CaseAtWork work;
    private final InformationRequests requests;
    private final Errands errands;
    private final Overview overview;
    private final int port;
    private CaseAtWork.Applicant applicant;
    private UUID caseId;
    private String application;
    private Visitor provider;

    @Autowired
    TrackerTest(
            CaseAtWork work,
            InformationRequests requests,
            Errands errands,
            Overview overview,
            @LocalServerPort int port) {
        this.work = work;
        this.requests = requests;
        this.errands = errands;
        this.overview = overview;
        this.port = port;
    }

    @BeforeEach
    void anApplication() {
        applicant = work.applicant();
        caseId = work.submittedBy(applicant, 1);
        application = "/provider/applications/" + work.now(caseId).reference();
        provider = Visitor.signedIn(port, applicant.username());
    }

    @Test
    void anApplicationIsToldWithItsTeamAndSinceWhenItHasIt() {
        assertThat(provider.get("/provider").body())
                .contains(application, "Application received", "Accreditation officers, since", "Your homes")
                .containsAnyOf("Not known yet", "Likely by", "Overdue")
                .doesNotContain("Waiting for you");
        assertThat(provider.get(application).body()).contains("By when it is likely to be decided");
    }

    @Test
    void whatWaitsStandsFirstWithItsDayAndTheStoppedClockIsTold() {
        var day = work.today().plusDays(14);
        requests.ask(new Asked(caseId, Optional.empty(), "Which day?", day, "officer"));

        assertThat(provider.get("/provider").body())
                .contains("Waiting for you", "Answer question 1", "By " + DaysInWords.day(day), "Clock stopped");
        assertThat(provider.get("/provider/homes").body()).contains("1 needs your answer");
        requests.ask(new Asked(caseId, Optional.empty(), "And which hour?", day, "officer"));
        assertThat(provider.get("/provider/homes").body()).contains("2 need your answer");
    }

    @Test
    void numbersOfHomesThatGrowOldWaitToBeConfirmed() {
        String home = "/provider/homes/" + reference() + "/vacancy";
        var today = work.today().minusDays(10);
        provider.submit(
                home,
                home,
                Map.of(
                        "freePlaces", "1",
                        "from.day", String.valueOf(today.getDayOfMonth()),
                        "from.month", String.valueOf(today.getMonthValue()),
                        "from.year", String.valueOf(today.getYear())));
        assertThat(provider.get("/provider").body()).doesNotContain("Confirm who lives where");

        work.later(10);

        assertThat(provider.get("/provider").body())
                .contains(
                        "Confirm who lives where",
                        "By " + DaysInWords.day(work.today().plusDays(4)));
    }

    @Test
    void theCalendarFileHasTheVisitAndTheDaysToKeep() {
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        work.taskOfCase(caseId, "book-visit");
        assertThat(provider.get("/provider").body()).contains("Declare your staff list complete");
        work.visitIsBooked(caseId, work.today().plusDays(10));
        requests.ask(
                new Asked(caseId, Optional.empty(), "Which door?", work.today().plusDays(5), "inspector"));

        var file = provider.get(application + "/calendar.ics");

        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(file.body().split("BEGIN:VEVENT")).hasSize(3);
        assertThat(file.body().replace("\r\n ", ""))
                .contains(
                        "SUMMARY:Accreditation visit",
                        "SUMMARY:Answer question 1",
                        "DTSTART;VALUE=DATE:",
                        "METHOD:PUBLISH");
        assertThat(Visitor.signedIn(port, "provider2")
                        .get(application + "/calendar.ics")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theFirstPageAsksEqualMuchForAnyNumberOfHomes() {
        var larger = work.applicant();
        work.submittedBy(larger, 5);

        assertThat(asked(larger)).isEqualTo(asked(applicant));
    }

    private int asked(CaseAtWork.Applicant applicant) {
        return StatementCount.during(() -> {
                    errands.of(applicant.organisation());
                    overview.applications(applicant.organisation(), 0, 20);
                    overview.homes(applicant.organisation(), 20);
                })
                .statements();
    }

    private String reference() {
        return overview.homes(applicant.organisation(), 1).get(0).home().reference();
    }
}
