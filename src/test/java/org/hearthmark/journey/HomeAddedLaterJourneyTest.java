package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.Browser.assertNoAxeViolations;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.AddedHomeAtWork;
import org.hearthmark.accreditation.CaseAtWork;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A provider with an accredited home adds one from its phone: landlord, inspection, panel, certificate, and no more. */
@HearthmarkTest
class HomeAddedLaterJourneyTest {

    private static final ApplicationPage.Home HOME = new ApplicationPage.Home(
            "Ferrymead House", "3 Ferrymead Road", "London", "E8 1EA", "E09000012", "Ferrymead Estates Ltd");

    @RegisterExtension
    static final Browser browser = new Browser();

    private final AddedHomeAtWork homes;
    private final CaseAtWork cases;
    private final Standards standards;
    private final Providers providers;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    private String reference;
    private Page phone;
    private TrackerPage tracker;

    HomeAddedLaterJourneyTest(
            @Autowired AddedHomeAtWork homes,
            @Autowired CaseAtWork cases,
            @Autowired Standards standards,
            @Autowired Providers providers,
            @Autowired MovableClock clock,
            @Autowired JdbcClient jdbc) {
        this.homes = homes;
        this.cases = cases;
        this.standards = standards;
        this.providers = providers;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void aHomeIsAddedItsLandlordCheckedItIsInspectedDecidedAndCertified() {
        phone = browser.signIn(browser.phone(), homes.providerWithAnAccreditedHome());

        theProviderAddsAHome();
        anOfficerChecksItsLandlordInTasklist();
        anInspectorInspectsIt();
        thePanelAccreditsIt();

        theTimelineTellsIt();
        theMailsWentOut();
        theCertificateHolds();
        staffSeeWhatItIs();
        assertThat(browser.complaints()).isEmpty();
    }

    private void theProviderAddsAHome() {
        reference = ApplicationPage.beginAddedHome(
                        phone, "your firm and its finances were checked on", "we visited you on")
                .reads("Cannot start yet")
                .addedHome(HOME)
                .checkAnswers()
                .send(HOME.name(), HOME.landlord(), "Hackney");
        tracker = new TrackerPage(phone, reference)
                .says("Landlord being checked", "Accreditation officers", "Check landlord of home 1 of 1, added later")
                .stages("Under way", "Not started yet")
                .next("When the landlord is checked, an inspector agrees a day with you");
        phone.navigate("/provider");
        assertThat(phone.locator("main")).containsText("1 (Hackney), added later");
    }

    private void anOfficerChecksItsLandlordInTasklist() {
        DeskSheet.landlord(standards.recordedIn("check-landlord"), LondonTime.today(clock))
                .fillIn(new TasklistPage(browser.signIn("officer")).claim(task("Check landlord of home")))
                .complete();
        tracker.says("Waiting for its inspection", "Inspectors", "Inspect home 1 of 1, added later")
                .stages("Done", "Under way");
    }

    private void anInspectorInspectsIt() {
        // the long form is filled in by hand in the journey of a whole application
        new TasklistOverHttp(browser.signIn("inspector2"), "inspector2")
                .complete(
                        task("Inspect home"),
                        new InspectionSheet(standards.recordedIn("inspect-property"), LondonTime.today(clock))
                                .answers());
        cases.beforeThePanel(caseId(), 1);
        tracker.says("With the panel", "The panel", "Decide on home 1 of 1, added later");
    }

    private void thePanelAccreditsIt() {
        new TasklistOverHttp(browser.signIn("panel"), "panel")
                .complete(task("Decide on home"), Findings.decision("accredit", "As good as its first home."));
        tracker.says("Home decided").stages("Done", "Done").home(1, "Accredited", "As good as its first home.");
        assertNoAxeViolations(phone);
    }

    private void theTimelineTellsIt() {
        tracker.timeline(
                "Home decided",
                "Home 1: accredited",
                "Home inspected, home 1",
                "Landlord checked, home 1",
                "Home added");
    }

    private void theMailsWentOut() {
        assertThat(jdbc.sql("""
                        select subject from notification.outbox
                        where recipient = 'ada@provider.example' and about in
                            (select h.id from accreditation.home_in_case h where h.case_id = ?)
                        order by posted_at, subject""").param(caseId()).query(String.class).list())
                .anyMatch(subject -> subject.startsWith("Draft report") && subject.contains(reference))
                .anyMatch(subject -> subject.contains("is accredited") && subject.contains(reference))
                .anyMatch(subject -> subject.startsWith("Certificate") && subject.contains(reference))
                .doesNotHaveDuplicates();
    }

    private void theCertificateHolds() {
        String code = jdbc.sql("select code from accreditation.certificate where setting = ?")
                .param(setting().id())
                .query(String.class)
                .single();
        Page anybody = browser.phone();
        anybody.navigate("/verify/" + code);
        assertThat(anybody.locator("main")).containsText("This certificate is valid");
        assertThat(anybody.locator("main")).not().containsText(HOME.address());
        assertNoAxeViolations(anybody);
    }

    private void staffSeeWhatItIs() {
        Page officer = browser.signIn("officer");
        officer.navigate("/cases/" + reference);
        assertThat(officer.locator("main")).containsText("A home added later: landlord check and stage 3 alone.");
        assertNoAxeViolations(officer);
        officer.navigate("/settings/" + setting().reference());
        assertThat(officer.locator("main")).containsText(reference + ": home added later");
        assertThat(officer.locator("main .govuk-tag").first()).hasText("Accredited");
    }

    private String task(String step) {
        return step + " 1 of 1, added later · " + reference + " · Hackney";
    }

    private UUID caseId() {
        return cases.idOf(reference);
    }

    private Setting setting() {
        return providers.search(HOME.name(), 2).stream().findFirst().orElseThrow();
    }
}
