package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.CaseAtWork;
import org.hearthmark.accreditation.StaffAtWork;
import org.hearthmark.identity.DemoOrganisations;
import org.hearthmark.member.Council;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Place;
import org.hearthmark.shared.Places;
import org.hearthmark.shared.Postcode;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The same way on real input: a provider out of Ofsted's file, homes at real postcodes of its council. The file tells no
 * addresses, so those are invented and say so.
 */
@HearthmarkTest
class RealInputJourneyTest {

    private static final DateTimeFormatter OFSTEDS_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter OUR_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int MILES = 5;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final MovableClock clock;
    private final WorkingDays workingDays;
    private final Standards standards;
    private final Councils councils;
    private final Places places;
    private final Providers providers;
    private final StaffAtWork staff;
    private final CaseAtWork cases;

    private LocalDate today;
    private Map<String, String> ofsted;
    private Council council;
    private List<Postcode> postcodes;
    private String reference;

    RealInputJourneyTest(
            @Autowired MovableClock clock,
            @Autowired WorkingDays workingDays,
            @Autowired Standards standards,
            @Autowired Councils councils,
            @Autowired Places places,
            @Autowired Providers providers,
            @Autowired StaffAtWork staff,
            @Autowired CaseAtWork cases) {
        this.clock = clock;
        this.workingDays = workingDays;
        this.standards = standards;
        this.councils = councils;
        this.places = places;
        this.providers = providers;
        this.staff = staff;
        this.cases = cases;
    }

    @BeforeEach
    void read() {
        turnTo(LondonTime.today(clock));
        ofsted = PublicData.rows("ofsted/provider_at_march_2025.csv", 3).stream()
                .filter(row -> row.get("Provision type").equals("Supported Accommodation"))
                .filter(row -> row.get("Government Office Region").equals("London"))
                .findFirst()
                .orElseThrow();
        council = councils.all().stream()
                .filter(one -> one.name().equals(ofsted.get("Local authority")))
                .findFirst()
                .orElseThrow();
        postcodes = PublicData.rows("postcodes/onspd_nov2025_england_sample.csv", 0).stream()
                .filter(row -> row.get("lad_code").equals(council.gss()))
                .map(row -> Postcode.parse(row.get("postcode")).orElseThrow())
                .toList();
    }

    @Test
    void aRealProvidersHomeIsAccreditedAndFoundNearAnotherPostcodeOfItsCouncil() {
        ApplicationPage.Home first = home("First invented home", "1 Invented Street", postcodes.get(0));
        ApplicationPage.Home second = home("Second invented home", "2 Invented Street", postcodes.get(1));
        apply(first, second);

        officersFindNothing();
        inspectorsVisitAndInspect();
        thePanelDecidesOnItsOwn();

        Page commissioner = browser.signIn("council");
        assertThatItIsFoundNearby(commissioner, first, second);
        new CouncilPages(commissioner)
                .check(17, first.name(), "Yes: accredited", "URN " + ofsted.get("URN"), OUR_DAY.format(registered()));
    }

    private void apply(ApplicationPage.Home first, ApplicationPage.Home second) {
        reference = ApplicationPage.begin(browser.signIn("provider2"))
                .firm(ofsted.get("Organisation which owns the provider"))
                .service(ofsted.get("Name"), ofsted.get("URN"))
                .coverAndAccounts(today)
                .home(1, first)
                .home(2, second)
                .declare()
                .checkAnswers()
                .readsBack(ofsted.get("Name"), ofsted.get("URN"), council.name())
                .send();
    }

    private void officersFindNothing() {
        TasklistOverHttp officer = new TasklistOverHttp(browser.signIn("officer2"), "officer2");
        officer.complete(task("Check application"), Findings.complete());
        officer.complete(task("Check firm"), Findings.firmClear(ofsted.get("URN"), registered(), today));
        officer.complete(task("Check finances"), Findings.financesClear(today));
        officer.complete(task("Check landlord of home 1 of 2"), Findings.landlordClear(today));
        officer.complete(task("Check landlord of home 2 of 2"), Findings.landlordClear(today));
    }

    private void inspectorsVisitAndInspect() {
        LocalDate visit = workingDays.plus(today, 2);
        Page signedIn = browser.signIn("inspector2");
        TasklistOverHttp inspector = new TasklistOverHttp(signedIn, "inspector2");
        staff.declaredFor(
                providers.firmOf(DemoOrganisations.PROVIDER_2).orElseThrow().id());
        inspector.complete(task("Book visit"), Findings.visitOn(visit));
        turnTo(visit);
        inspector.complete(task("Record visit"), Findings.visitClear(visit));
        for (int file = 1; file <= 3; file++) {
            inspector.complete(task("Record staff file " + file + " of 3"), Findings.fileComplete());
        }
        inspector.complete(task("Record sample items"), Findings.sampleClear());

        var items = standards.recordedIn("inspect-property");
        inspector.complete(
                task("Inspect home 2 of 2"),
                new InspectionSheet(items, today)
                        .notMet("AC-06", "No smoke alarm upstairs.")
                        .answers());
        TasklistPage form = new TasklistPage(signedIn).claim(task("Inspect home 1 of 2"));
        new InspectionSheet(items, today).fillIn(form).complete();
    }

    private void thePanelDecidesOnItsOwn() {
        UUID caseId = cases.idOf(reference);
        for (int home = 1; home <= 2; home++) {
            cases.beforeThePanel(caseId, home);
        }
        TasklistOverHttp panel = new TasklistOverHttp(browser.signIn("panel2"), "panel2");
        panel.complete(task("Decide on home 1 of 2"), Findings.decision("accredit", "All items are met."));
        panel.complete(
                task("Decide on home 2 of 2"),
                Findings.decision("proposeRefusal", "There is no smoke alarm upstairs."));
        cases.nobodyAnswersTheProposal(caseId, 2);
    }

    private void assertThatItIsFoundNearby(
            Page commissioner, ApplicationPage.Home accredited, ApplicationPage.Home refused) {
        Place home = placeOf(Postcode.parse(accredited.postcode()).orElseThrow());
        Postcode near = postcodes.stream()
                .filter(postcode -> !postcode.outcode()
                        .equals(Postcode.parse(accredited.postcode())
                                .orElseThrow()
                                .outcode()))
                .filter(postcode -> placeOf(postcode).milesTo(home) < MILES / 2.0)
                .findFirst()
                .orElseThrow();
        assertThat(placeOf(near).milesTo(home)).isPositive();

        Locator found = new CouncilPages(commissioner).registerNear(near.toString(), MILES);
        assertThat(found).containsText(accredited.name());
        assertThat(found).containsText("%.1f miles".formatted(placeOf(near).milesTo(home)));
        assertThat(found).not().containsText(refused.name());
    }

    private Place placeOf(Postcode postcode) {
        return places.locate(postcode).orElseThrow().place();
    }

    private LocalDate registered() {
        return LocalDate.parse(ofsted.get("Registration date"), OFSTEDS_DAY);
    }

    private ApplicationPage.Home home(String name, String address, Postcode postcode) {
        return new ApplicationPage.Home(
                name, address, "London", postcode.toString(), council.gss(), "Invented Lettings Ltd");
    }

    private void turnTo(LocalDate day) {
        today = day;
        clock.set(day.atTime(10, 0).atZone(LondonTime.ZONE).toInstant());
    }

    private String task(String step) {
        return step + " · " + reference + " · " + council.name();
    }
}
