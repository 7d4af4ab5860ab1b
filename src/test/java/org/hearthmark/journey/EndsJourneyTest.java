package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.EndsAtWork;
import org.hearthmark.accreditation.EndsAtWork.Applied;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.lateness.Sweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How an application ends without a decision, and how a second sample is drawn, as its provider and inspectors see it. */
@HearthmarkTest
class EndsJourneyTest {

    private static final String REASON = "We are giving up the houses.";
    private static final String CONTACT = "ada@provider.example";
    private static final List<String> PEOPLE = List.of(
            "Amoret Quillfeather",
            "Barnaby Thackstone",
            "Clemency Oadby",
            "Dorian Wexcombe",
            "Eulalia Brackenrigg",
            "Florian Hatherleigh",
            "Ginevra Stoke-Mandel",
            "Horatio Plumtree");

    @RegisterExtension
    static final Browser browser = new Browser();

    private final EndsAtWork ends;
    private final Sweep sweep;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    EndsJourneyTest(
            @Autowired EndsAtWork ends,
            @Autowired Sweep sweep,
            @Autowired MovableClock clock,
            @Autowired JdbcClient jdbc) {
        this.ends = ends;
        this.sweep = sweep;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void anApplicationIsWithdrawnWhenItsVisitIsBooked() {
        Applied applied = ends.visitBooked(2, PEOPLE);
        Page inspector = browser.signIn("inspector");
        assertThat(tasksInTasklist(inspector, applied)).isPositive();
        Page provider = browser.signIn(browser.phone(), applied.provider());
        TrackerPage tracker = new TrackerPage(provider, applied.reference())
                .says("Stage 2: visit booked", "Record visit")
                .stages("Done", "Under way", "Not started yet");

        provider.getByRole(AriaRole.LINK, named("Withdraw this application")).click();
        assertThat(provider.getByText("a visit that is booked does not take place"))
                .isVisible();
        Browser.assertNoAxeViolations(provider);
        provider.getByRole(AriaRole.BUTTON, named("Withdraw this application")).click();
        assertThat(provider.locator(".govuk-error-summary")).containsText("Enter the reason");
        provider.getByLabel("Reason").fill(REASON);
        provider.getByRole(AriaRole.BUTTON, named("Withdraw this application")).click();

        tracker.says("Withdrawn")
                .stages("Done", "Ended without a decision", "Not needed")
                .next("Nobody: this application has ended.")
                .home(1, "Withdrawn")
                .home(2, "Withdrawn");
        assertThat(provider.locator(".moj-timeline")).containsText("Application withdrawn");
        assertThat(provider.locator(".moj-timeline")).containsText(REASON);
        Browser.assertNoAxeViolations(provider);
        assertThat(tasksInTasklist(inspector, applied)).isZero();
        assertThat(mails(applied, "withdrawn:%")).containsExactly("inspector@alliance.example");
        assertThat(mails(applied, "case-withdrawn:%")).containsExactly(CONTACT);
        assertThat(calendars(applied, 1))
                .hasSize(2)
                .allMatch(calendar -> calendar.contains("METHOD:CANCEL") && calendar.contains("SEQUENCE:1"));
        inspector.navigate("/cases/" + applied.reference());
        assertThat(inspector.locator(".govuk-body-l").first()).containsText("Withdrawn");
        assertThat(inspector.locator(".moj-timeline")).containsText(REASON);
        assertThat(inspector.locator(".moj-timeline")).containsText("Visit cancelled");
    }

    @Test
    void anApplicationThatDoesNotComeAgainExpiresAfterTwoWarnings() {
        Applied applied = ends.returned();
        LocalDate lastDay = LondonTime.today(clock).plusDays(28);
        Page provider = browser.signIn(browser.phone(), applied.provider());
        TrackerPage tracker = new TrackerPage(provider, applied.reference())
                .says("Sent back: something is missing")
                .next("The lease of the second home has no signature.")
                .next("You: it waits for what is missing.");

        warnedAt(lastDay.minusDays(14));
        assertThat(mails(applied, "case-return-ends:%")).containsExactly(CONTACT);
        warnedAt(lastDay.minusDays(3));
        assertThat(mails(applied, "case-return-ends:%")).containsExactly(CONTACT, CONTACT);
        int facts = factsOf(applied);
        clock.set(LondonTime.startOf(lastDay.plusDays(1)).plusSeconds(60));
        await("expiry")
                .atMost(Duration.ofSeconds(60))
                .until(() -> status(applied).equals("EXPIRED"));

        tracker.says("Expired: not sent again in time")
                .stages("Ended without a decision", "Not needed", "Not needed")
                .next("You can apply again.")
                .home(1, "Not decided: the application has expired");
        assertThat(provider.locator(".moj-timeline")).containsText("Application expired");
        assertThat(provider.locator(".moj-timeline")).containsText("The lease of the second home has no signature.");
        assertThat(provider.getByRole(AriaRole.LINK, named("Change and send again")))
                .hasCount(0);
        Browser.assertNoAxeViolations(provider);
        sweep.run();
        assertThat(mails(applied, "case-%"))
                .as("returned, warned twice, expired")
                .hasSize(4);
        assertThat(mails(applied, "case-expired:%")).containsExactly(CONTACT);
        assertThat(factsOf(applied)).isGreaterThanOrEqualTo(facts);
        Page officer = browser.signIn("officer");
        officer.navigate("/cases/" + applied.reference());
        assertThat(officer.locator(".moj-timeline")).containsText("Application expired");
        assertThat(officer.locator("#home-1")).isVisible();
    }

    @Test
    void aSecondSampleIsDrawnAndWhatIsMissingIsCured() {
        Applied applied = ends.visitBooked(1, PEOPLE);
        Page inspector = browser.signIn("inspector");
        Page provider = browser.signIn(browser.phone(), applied.provider());
        namesNobody(inspector, "/cases/" + applied.reference() + "/sample");
        namesNobody(provider, "/provider/applications/" + applied.reference());
        ends.dayOfVisit(applied);
        ends.fileRecorded(applied, Map.of("f3", "0"));
        for (int file = 2; file <= 5; file++) {
            ends.fileRecorded(applied, Map.of());
        }

        recordOneOfTheSecondDraw(inspector, applied);
        ends.fileRecorded(applied, Map.of());
        ends.fileRecorded(applied, Map.of());
        inspector.navigate("/cases/" + applied.reference() + "/sample");
        assertThat(inspector.getByRole(AriaRole.HEADING, named("Second draw"))).isVisible();
        assertThat(inspector.locator("main")).containsText(PEOPLE.get(0));
        itemsOfTheSample(inspector, applied);
        ends.visitRecorded(applied);

        TrackerPage tracker = new TrackerPage(provider, applied.reference())
                .says("Stage 2: gaps being cured", "Inspectors", "Check cures")
                .stages("Done", "Under way", "Not started yet")
                .next("Two written references");
        assertThat(provider.locator("main")).not().containsText(PEOPLE.get(0));
        Browser.assertNoAxeViolations(provider);
        assertThat(mails(applied, "%cure%")).contains(CONTACT);
        new TasklistPage(inspector)
                .claim(applied.task("Check cures"))
                .answer("F3 Two written references", "Cured")
                .type("F3: what you saw", "Both references, seen today.")
                .complete();

        tracker.says("Stage 3: homes", "Inspect home 1 of 1").stages("Done", "Done", "Under way");
        assertThat(provider.locator(".moj-timeline")).containsText("Second draw of staff files");
        assertThat(provider.locator(".moj-timeline")).containsText("Cures checked");
        inspector.navigate("/cases/" + applied.reference());
        assertThat(inspector.locator(".moj-timeline")).containsText("Second draw of staff files");
        assertThat(inspector.locator("main")).not().containsText(PEOPLE.get(0));
        assertThat(browser.complaints()).isEmpty();
    }

    private static void recordOneOfTheSecondDraw(Page inspector, Applied applied) {
        TasklistPage form = new TasklistPage(inspector).claim(applied.task("Record staff file 1 of 3, second draw"));
        assertThat(inspector.content()).doesNotContain(PEOPLE);
        for (int element = 1; element <= 18; element++) {
            form.answer("F" + element, "2 Present");
        }
        form.answer("Did this person start before every check was in", "No").complete();
    }

    /** They begin with what the files propose; the names from the rota are typed twice, as no draft keeps them. */
    private void itemsOfTheSample(Page inspector, Applied applied) {
        TasklistPage form = new TasklistPage(inspector)
                .claim(applied.task("Record sample items"))
                .answered("LM-07 References are verified", "Not met")
                .answered("LM-12 Core training", "Level 3")
                .shows("LM-12 measured", "100")
                .type("First name from the rota", PEOPLE.get(0))
                .type("Second name from the rota", PEOPLE.get(1))
                .answer("LM-10 Supervision of staff", "Level 1")
                .type("LM-10 measured", "12");
        await("draft of the measure").atMost(Duration.ofSeconds(30)).until(() -> draft().contains("lm10Measure"));
        assertThat(draft()).doesNotContain(PEOPLE);
        form.open(applied.task("Record sample items"))
                .answered("LM-10 Supervision of staff", "Level 1")
                .shows("LM-10 measured", "12")
                .shows("First name from the rota", "")
                .type("First name from the rota", PEOPLE.get(0))
                .type("Second name from the rota", PEOPLE.get(1))
                .type("LM-06 comment", "One file of eight lacks its references.")
                .type("LM-07 comment", "One file of eight lacks its references.")
                .answer("Outcome of this check", "Clear")
                .complete();
    }

    private String draft() {
        return jdbc.sql("select coalesce(string_agg(answers::text, ' '), '') from workflow.form_draft")
                .query(String.class)
                .single();
    }

    private void warnedAt(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(9, 1)).atZone(LondonTime.ZONE).toInstant());
        sweep.run();
        sweep.run();
    }

    private static int tasksInTasklist(Page inspector, Applied applied) {
        return new TasklistPage(inspector).namesOfTasks(applied.reference()).size();
    }

    private static void namesNobody(Page page, String address) {
        page.navigate(address);
        assertThat(page.content()).doesNotContain(PEOPLE);
    }

    private String status(Applied applied) {
        return jdbc.sql("select status from accreditation.accreditation_case where id = ?")
                .param(applied.id())
                .query(String.class)
                .single();
    }

    private List<String> mails(Applied applied, String key) {
        return jdbc.sql("select recipient from notification.outbox where about = ? and key like ? order by key")
                .params(applied.id(), key)
                .query(String.class)
                .list();
    }

    private List<String> calendars(Applied applied, int sequence) {
        return jdbc.sql("select calendar from notification.outbox where about = ? and key like ?")
                .params(applied.id(), "visit:" + applied.id() + ":" + sequence + ":%")
                .query(String.class)
                .list();
    }

    private int factsOf(Applied applied) {
        return jdbc.sql("select (select count(*) from accreditation.step_result where case_id = :case)"
                        + " + (select count(*) from accreditation.home_in_case where case_id = :case)"
                        + " + (select count(*) from audit.entry where about = :case)")
                .param("case", applied.id())
                .query(Integer.class)
                .single();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
