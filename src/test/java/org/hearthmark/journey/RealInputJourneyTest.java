package org.hearthmark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.CaseAtWork;
import org.hearthmark.accreditation.RecordAtWork;
import org.hearthmark.accreditation.StaffAtWork;
import org.hearthmark.identity.DemoOrganisations;
import org.hearthmark.member.Council;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
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
    private static final String LIST = "ofsted/provider_at_march_2025.csv";
    private static final String DIRECTORY = "postcodes/onspd_nov2025_england_sample.csv";
    private static final String BASIC_ADMIN =
            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.US_ASCII));

    /** A postcode of the directory, where the national grid has it, in metres. */
    private record Point(Postcode postcode, int easting, int northing) {

        static Point of(Map<String, String> row) {
            return new Point(
                    Postcode.parse(row.get("postcode")).orElseThrow(),
                    Integer.parseInt(row.get("easting")),
                    Integer.parseInt(row.get("northing")));
        }

        double milesTo(Point other) {
            return Math.hypot(easting - other.easting, northing - other.northing) / 1609.344;
        }
    }

    @RegisterExtension
    static final Browser browser = new Browser();

    private final MovableClock clock;
    private final WorkingDays workingDays;
    private final Standards standards;
    private final Councils councils;
    private final Providers providers;
    private final StaffAtWork staff;
    private final RecordAtWork record;
    private final CaseAtWork cases;

    private LocalDate today;
    private Map<String, String> ofsted;
    private Council council;
    private List<Point> points;
    private List<ApplicationPage.Home> homes;
    private String reference;

    RealInputJourneyTest(
            @Autowired MovableClock clock,
            @Autowired WorkingDays workingDays,
            @Autowired Standards standards,
            @Autowired Councils councils,
            @Autowired Providers providers,
            @Autowired StaffAtWork staff,
            @Autowired RecordAtWork record,
            @Autowired CaseAtWork cases) {
        this.clock = clock;
        this.workingDays = workingDays;
        this.standards = standards;
        this.councils = councils;
        this.providers = providers;
        this.staff = staff;
        this.record = record;
        this.cases = cases;
    }

    @BeforeEach
    void read() {
        turnTo(LondonTime.today(clock));
        ofsted = PublicData.rows(LIST, 3).stream()
                .filter(row -> row.get("Provision type").equals("Supported Accommodation"))
                .filter(row -> row.get("Government Office Region").equals("London"))
                .findFirst()
                .orElseThrow();
        council = councils.all().stream()
                .filter(one -> one.name().equals(ofsted.get("Local authority")))
                .findFirst()
                .orElseThrow();
        points = PublicData.rows(DIRECTORY, 0).stream()
                .filter(row -> row.get("lad_code").equals(council.gss()))
                .map(Point::of)
                .toList();
        int premises = Integer.parseInt(ofsted.get("Supported accommodation premises"));
        homes = IntStream.rangeClosed(1, premises).mapToObj(this::home).toList();
    }

    @Test
    void aRealProvidersHomesAreAccreditedAndFoundNearAnotherPostcodeOfItsCouncil() {
        theListAndTheDirectoryAreLoaded();
        apply();

        officersFindNothing();
        inspectorsVisitAndInspect();
        thePanelDecidesOnItsOwn();

        Page commissioner = browser.signIn("council");
        assertThatTheyAreFoundNearby(commissioner);
        new CouncilPages(commissioner)
                .check(
                        17,
                        homes.get(0).name(),
                        "Yes: accredited",
                        "URN " + ofsted.get("URN"),
                        OUR_DAY.format(registered()));
    }

    private void theListAndTheDirectoryAreLoaded() {
        Page admin = browser.signIn("admin");
        new OfstedPage(admin).imports(PublicData.file(LIST)).knows(ofsted.get("URN"), ofsted.get("Name"));
        assertThat(admin.request()
                        .fetch(
                                "/api/v1/postcodes?fewer=true",
                                RequestOptions.create()
                                        .setMethod("PUT")
                                        .setHeader("Authorization", BASIC_ADMIN)
                                        .setHeader("Content-Type", "text/csv")
                                        .setHeader("File-Name", "directory.csv")
                                        .setData(PublicData.bytes(DIRECTORY)))
                        .status())
                .isEqualTo(200);
    }

    private void apply() {
        record.firmOf("provider2", ofsted.get("Organisation which owns the provider"));
        ApplicationPage form = ApplicationPage.begin(browser.signIn("provider2"))
                .firm(ofsted.get("Organisation which owns the provider"))
                .service(ofsted.get("Name"), ofsted.get("URN"))
                .coverAndAccounts(today);
        for (int home = 1; home <= homes.size(); home++) {
            form.home(homes.get(home - 1));
        }
        reference = form.checkAnswers().send(ofsted.get("Name"), ofsted.get("URN"), council.name());
    }

    private void officersFindNothing() {
        TasklistOverHttp officer = new TasklistOverHttp(browser.signIn("officer2"), "officer2");
        officer.complete(task("Check application"), Findings.complete());
        officer.complete(task("Check firm"), Findings.firmClear(ofsted.get("URN"), registered(), today));
        officer.complete(task("Check finances"), Findings.financesClear(today));
        ofEachHome("Check landlord of home", task -> officer.complete(task, Findings.landlordClear(today)));
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
        var sheet = new InspectionSheet(standards.recordedIn("inspect-property"), today).answers();
        ofEachHome("Inspect home", task -> inspector.complete(task, sheet));
    }

    private void thePanelDecidesOnItsOwn() {
        UUID caseId = cases.idOf(reference);
        for (int home = 1; home <= homes.size(); home++) {
            cases.beforeThePanel(caseId, home);
        }
        TasklistOverHttp panel = new TasklistOverHttp(browser.signIn("panel2"), "panel2");
        ofEachHome("Decide on home", task -> panel.complete(task, Findings.decision("accredit", "All items are met.")));
    }

    /** Every home is found from another postcode of the council, as far off as the national grid has it, to 1 %. */
    private void assertThatTheyAreFoundNearby(Page commissioner) {
        Point from = points.stream()
                .skip(homes.size())
                .filter(point -> milesToHomes(point).allMatch(miles -> miles > 0.2 && miles < MILES))
                .findFirst()
                .orElseThrow();
        List<Double> miles = milesToHomes(from).boxed().toList();
        Locator found =
                new CouncilPages(commissioner).registerNear(from.postcode().toString(), MILES);
        for (int home = 0; home < homes.size(); home++) {
            String shown = found.locator(".hm-found")
                    .filter(new Locator.FilterOptions()
                            .setHasText(homes.get(home).name()))
                    .locator("dd")
                    .first()
                    .innerText();
            assertThat(shown).endsWith(" miles");
            // shown to a tenth of a mile
            assertThat(Double.parseDouble(shown.replace(" miles", "")))
                    .isCloseTo(miles.get(home), offset(0.051 + miles.get(home) / 100));
        }
    }

    private DoubleStream milesToHomes(Point from) {
        return points.stream().limit(homes.size()).mapToDouble(from::milesTo);
    }

    private void ofEachHome(String step, Consumer<String> complete) {
        for (int home = 1; home <= homes.size(); home++) {
            complete.accept(task(step + " " + home + " of " + homes.size()));
        }
    }

    /** The list tells no addresses: name and street are invented and say so, the postcode is a real one of the council. */
    private ApplicationPage.Home home(int number) {
        return new ApplicationPage.Home(
                "Invented home " + number + " of " + ofsted.get("URN"),
                number + " Invented Street",
                "London",
                points.get(number - 1).postcode().toString(),
                council.gss(),
                "Invented Lettings Ltd");
    }

    private LocalDate registered() {
        return LocalDate.parse(ofsted.get("Registration date"), OFSTEDS_DAY);
    }

    private void turnTo(LocalDate day) {
        today = day;
        clock.set(day.atTime(10, 0).atZone(LondonTime.ZONE).toInstant());
    }

    private String task(String step) {
        return step + " · " + reference + " · " + council.name();
    }
}
