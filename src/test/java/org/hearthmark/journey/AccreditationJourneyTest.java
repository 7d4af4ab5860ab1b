package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.CaseAtWork;
import org.hearthmark.accreditation.RecordAtWork;
import org.hearthmark.accreditation.StaffAtWork;
import org.hearthmark.accreditation.StageTwoAnswers;
import org.hearthmark.identity.DemoOrganisations;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two homes go through the whole house as people take them there: in a browser, through Tasklist and its forms. */
@HearthmarkTest
class AccreditationJourneyTest {

    private static final String HACKNEY = "E09000012";
    private static final ApplicationPage.Home GOOD = new ApplicationPage.Home(
            "Quillwick House", "1 Quillwick Road", "London", "E8 1EA", HACKNEY, "Oak Estates Ltd");
    private static final ApplicationPage.Home DOUBTFUL = new ApplicationPage.Home(
            "Thornacre House", "2 Thornacre Road", "London", "E5 0AB", HACKNEY, "Thornacre Lettings Ltd");

    @RegisterExtension
    static final Browser browser = new Browser();

    private final MovableClock clock;
    private final WorkingDays workingDays;
    private final Standards standards;
    private final Providers providers;
    private final Councils councils;
    private final CaseAtWork cases;
    private final StaffAtWork staff;
    private final RecordAtWork record;
    private final JdbcClient jdbc;

    private LocalDate today;
    private String reference;
    private TrackerPage tracker;
    private TasklistPage officer;
    private TasklistPage inspector;
    private TasklistPage panel;

    AccreditationJourneyTest(
            @Autowired MovableClock clock,
            @Autowired WorkingDays workingDays,
            @Autowired Standards standards,
            @Autowired Providers providers,
            @Autowired Councils councils,
            @Autowired CaseAtWork cases,
            @Autowired StaffAtWork staff,
            @Autowired RecordAtWork record,
            @Autowired JdbcClient jdbc) {
        this.clock = clock;
        this.workingDays = workingDays;
        this.standards = standards;
        this.providers = providers;
        this.councils = councils;
        this.cases = cases;
        this.staff = staff;
        this.record = record;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void morning() {
        turnTo(LondonTime.today(clock));
    }

    @Test
    void aHomeIsAppliedForCheckedVisitedInspectedDecidedFoundStoppedAndOpenedAgain() {
        aProviderAppliesForTwoHomes();
        officer = new TasklistPage(browser.signIn("officer"));
        inspector = new TasklistPage(browser.signIn("inspector"));
        panel = new TasklistPage(browser.signIn("panel"));

        officersCheckAtTheirDesks();
        inspectorsVisitTheProvider();
        inspectorsInspectTheHomeThatIsNotYetRefused();
        thePanelDecidesOnEachHome();

        String home = setting(GOOD).reference();
        councilsFindTheHome(home);
        aManagerStopsIt(home);
        anotherManagerOpensItAgain(home);
    }

    private void aProviderAppliesForTwoHomes() {
        record.firmOf("provider", "Quillwick Support Ltd");
        Page provider = browser.signIn("provider");
        reference = ApplicationPage.begin(provider)
                .reads("Cannot start yet")
                .firm("Quillwick Support Ltd")
                .service("Quillwick Supported Living", "2739001")
                .coverAndAccounts(today)
                .home(GOOD)
                .home(DOUBTFUL)
                .checkAnswers()
                .send("Quillwick Support Ltd", GOOD.name(), DOUBTFUL.name(), "£10,000,000");
        tracker = new TrackerPage(provider, reference)
                .says("Application received", "Accreditation officers", "Check application")
                .stages("Under way", "Not started yet", "Not started yet")
                .next("An officer checks that your application is complete");
    }

    private void officersCheckAtTheirDesks() {
        officer.listsTasksOfTheGroup()
                .claim(task("Check application"))
                .answer("Can the application go on", "Yes")
                .complete();
        tracker.says("Stage 1: desk checks", "Check firm", "Check finances", "Check landlord of home 2 of 2");

        DeskSheet.firm(recordedIn("check-firm"), today, "2739001", LocalDate.of(2023, 8, 16))
                .fillIn(officer.claim(task("Check firm")))
                .complete();
        DeskSheet.finances(today).fillIn(officer.claim(task("Check finances"))).complete();
        DeskSheet.landlord(recordedIn("check-landlord"), today)
                .fillIn(officer.claim(task("Check landlord of home 1 of 2")))
                .complete();
        DeskSheet.landlord(recordedIn("check-landlord"), today)
                .except("D19", "Stop", "The head lease forbids letting to young people.")
                .fillIn(officer.claim(task("Check landlord of home 2 of 2")))
                .complete();
        tracker.says("Stage 2: visit to be booked", "Inspectors", "Book visit")
                .stages("Done", "Under way", "Not started yet");
    }

    private void inspectorsVisitTheProvider() {
        staff.declaredFor(
                providers.firmOf(DemoOrganisations.PROVIDER_1).orElseThrow().id());
        LocalDate visit = workingDays.plus(today, 3);
        TasklistPage booking = inspector
                .claim(task("Book visit"))
                .choose("Day of the visit", today.plusDays(1))
                .choose("Time of the visit", LocalTime.of(10, 0))
                .type("Where the staff files can be read", "The office in Quillwick Road")
                .completeInVain("The visit is too soon", "at least two working days' notice")
                .shows("Where the staff files can be read", "The office in Quillwick Road");
        tracker.says("Stage 2: visit to be booked", "Book visit");
        booking.choose("Day of the visit", visit).complete();
        tracker.says("Stage 2: visit booked", "Record visit").next("Visit:");

        turnTo(visit);
        // the long forms of stage 2 are looked at in a browser by the tests of their pages
        TasklistOverHttp tasks = new TasklistOverHttp(browser.signIn("inspector"), "inspector");
        tasks.complete(task("Record visit"), Findings.visitClear(visit));
        for (int file = 1; file <= StageTwoAnswers.STAFF.size(); file++) {
            tasks.complete(
                    task("Record staff file " + file + " of " + StageTwoAnswers.STAFF.size()), Findings.fileComplete());
        }
        tasks.complete(task("Record sample items"), Findings.sampleClear());
    }

    private void inspectorsInspectTheHomeThatIsNotYetRefused() {
        tracker.says("Stage 3: homes", "Inspect home 1 of 2", "The panel", "Decide on home 2 of 2")
                .stages("Done", "Done", "Under way");
        TasklistPage form = inspector.claim(task("Inspect home 1 of 2"));
        new InspectionSheet(recordedIn("inspect-property"), today)
                .notMet("AC-19", "Two steps at the front door.")
                .fillIn(form)
                .complete();
        cases.nothingToSayToItsReport(caseId(), 1);
        tracker.says("Stage 3: homes", "Decide on home 1 of 2").home(1, "With the panel");
    }

    private void thePanelDecidesOnEachHome() {
        new CouncilPages(browser.signIn("council")).check(17, GOOD.name(), "No: not accredited, do not refer");
        TasklistPage refusal = panel.claim(task("Decide on home 2 of 2"))
                .answer("Decision on this home", "Propose to refuse")
                .type("Reasons", "There is no right to let the building.")
                .tick("I have no interest")
                .completeInVain("meeting", "Panel meetings");
        cases.inSession(caseId(), 2, "panel", "panel2");
        cases.inSession(caseId(), 1, "panel", "panel2");
        refusal.complete();
        panel.claim(task("Decide on home 1 of 2"))
                .answer("Decision on this home", "Accredit")
                .type("Reasons", "Safe, clean and well run.")
                .tick("I have no interest")
                .complete();
        tracker.says("Stage 3: homes").home(1, "Accredited").home(2, "There is no right to let the building.");
        cases.nobodyAnswersTheProposal(caseId(), 2);
        tracker.says("All homes decided")
                .stages("Done", "Done", "Done")
                .home(1, "Accredited", "Safe, clean and well run.")
                .home(2, "Refused", "There is no right to let the building.");
    }

    private List<Item> recordedIn(String step) {
        return standards.recordedIn(step);
    }

    private UUID caseId() {
        return cases.idOf(reference);
    }

    private void councilsFindTheHome(String home) {
        Page council = browser.signIn("council");
        new CouncilPages(council)
                .neverForAChildOf(15)
                .check(17, GOOD.name(), "Yes: accredited", "URN 2739001", "16 August 2023")
                .check(18, home, "Yes: accredited")
                .check(17, DOUBTFUL.name(), "No: not accredited, do not refer");
        var register = new CouncilPages(council).registerOf(HACKNEY);
        assertThat(register).containsText(GOOD.name());
        assertThat(register).not().containsText(DOUBTFUL.name());
    }

    private void aManagerStopsIt(String home) {
        Page council = browser.signIn("council2");
        SettingPage managed = new SettingPage(browser.signIn("manager"), home);
        managed.open()
                .says("Accredited")
                .suspend("No heating since Monday.")
                .answers("Suspended.")
                .says("Suspended");

        CouncilPages pages = new CouncilPages(council)
                .check(17, GOOD.name(), "No: suspended, do not refer", "No heating since Monday.");
        assertThat(pages.registerOf(HACKNEY)).not().containsText(GOOD.name());
        assertThat(notices("suspended")).isEqualTo(councils.members().size());
        managed.open()
                .lift("I have changed my mind.")
                .refuses("another manager has to lift")
                .says("Suspended");
    }

    private void anotherManagerOpensItAgain(String home) {
        new SettingPage(browser.signIn("manager2"), home)
                .open()
                .lift("The boiler was replaced; seen today.")
                .answers("The suspension is lifted.")
                .says("Accredited");

        CouncilPages pages = new CouncilPages(browser.signIn("council")).check(17, GOOD.name(), "Yes: accredited");
        assertThat(pages.registerOf(HACKNEY)).containsText(GOOD.name());
        assertThat(notices("lifted")).isEqualTo(councils.members().size());
    }

    /** Moves everybody's clock to ten in the morning of a day. */
    private void turnTo(LocalDate day) {
        today = day;
        clock.set(day.atTime(10, 0).atZone(LondonTime.ZONE).toInstant());
    }

    private String task(String step) {
        return step + " · " + reference + " · Hackney";
    }

    private Setting setting(ApplicationPage.Home home) {
        return providers.search(home.name(), 2).stream().findFirst().orElseThrow();
    }

    private int notices(String what) {
        return jdbc.sql("select count(*) from notification.outbox where key like ? and about = ?")
                .params(what + ":%", setting(GOOD).id())
                .query(Integer.class)
                .single();
    }
}
