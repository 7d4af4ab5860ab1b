package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.CaseAtWork;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three homes from the panel on: one is accredited with a condition that is followed up, one is to be refused and its
 * representations are upheld, one is refused for good. Each with its letter, messages, timeline, tracker and register.
 */
@HearthmarkTest
class PanelJourneyTest {

    private static final Path PICTURES = Path.of("target", "pages");

    @RegisterExtension
    static final Browser browser = new Browser();

    private final CaseAtWork cases;
    private final Providers providers;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    private String reference;
    private UUID caseId;
    private LocalDate due;
    private Page provider;
    private Page manager;
    private TrackerPage tracker;

    PanelJourneyTest(
            @Autowired CaseAtWork cases,
            @Autowired Providers providers,
            @Autowired MovableClock clock,
            @Autowired JdbcClient jdbc) {
        this.cases = cases;
        this.providers = providers;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void threeHomesComeToTheirThreeEndsFromThePanelOn() {
        String username = cases.provider();
        reference = cases.threeHomesThatFallShort(username);
        caseId = cases.idOf(reference);
        provider = browser.signIn(username);
        manager = browser.signIn("manager");
        tracker = new TrackerPage(provider, reference);

        theManagerOpensAMeeting();
        thePanelDecides();
        theProviderReadsWhatWasDecided();
        theProviderMakesRepresentationsThatAreUpheld();
        theProviderMeetsTheCondition();
        nobodyAnswersForTheThirdHome();

        theRegisterSaysWhichMayBeUsed();
        theCaseTellsAllOfIt();
        everybodyWasToldOnce();
        assertThat(browser.complaints())
                .as("but for the form that was to be refused, and a draft that came after its task was done")
                .allMatch(said -> said.contains("/submit-form") || said.contains("/draft"));
    }

    private void theManagerOpensAMeeting() {
        LocalDate today = LondonTime.today(clock);
        manager.navigate("/panel/meetings");
        manager.getByLabel("Day", exactly()).fill(String.valueOf(today.getDayOfMonth()));
        manager.getByLabel("Month").fill(String.valueOf(today.getMonthValue()));
        manager.getByLabel("Year").fill(String.valueOf(today.getYear()));
        manager.getByLabel("Where, or how to join").fill("The small hall");
        press(manager, "Call the meeting");
        assertThat(manager.locator(".govuk-notification-banner")).containsText("The meeting is called");
        for (String member : List.of("panel", "panel2")) {
            manager.locator("input[name=present][value=" + member + "]").check();
        }
        press(manager, "Open the meeting");
        sound(manager, "meeting");

        manager.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference + ", home 1,"))
                .click();
        assertThat(manager.locator("main"))
                .containsText("PR-10 is critical and below the level asked for, so it is accredited only with a dated");
        assertThat(row(manager, "Critical and below the level asked for")).containsText("PR-10");
        assertThat(row(manager, "Asked by law and not met")).containsText("None");
        sound(manager, "pack");
    }

    private void thePanelDecides() {
        due = LondonTime.today(clock).plusDays(42);
        Page member = browser.signIn("panel");
        var tasks = new TasklistOverHttp(member, "panel");
        tasks.complete(
                cases.nameOfTask(caseId, "decide-property", 2),
                Findings.decision(
                        "proposeRefusal", "Nobody in a wheelchair gets in, and the profile says so nowhere."));
        tasks.complete(
                cases.nameOfTask(caseId, "decide-property", 3),
                Findings.decision("proposeRefusal", "The boiler may be a danger."));
        new TasklistPage(member)
                .claim(cases.nameOfTask(caseId, "decide-property", 1))
                .answer("Decision on this home", "Accredit")
                .type("Reasons", "Good, but for the visitors’ book.")
                .tick("I have no interest")
                .completeInVain("cannot be decided so", "Accredit it with conditions")
                .answer("Decision on this home", "Accredit with conditions")
                .typeInto("Condition 1", "Keep the visitors’ book at night, too")
                .choose("Condition 1 has to be met by", due)
                .complete();
    }

    private void theProviderReadsWhatWasDecided() {
        tracker.home(1, "Accredited with conditions", "Keep the visitors’ book at night, too", "Certificate")
                .home(2, "Refusal proposed", "You may make representations until")
                .home(3, "Refusal proposed")
                .next("A refusal is proposed. You may make representations within 28 days");
        sound(provider, "tracker");

        letter(1, "Accredited with conditions")
                .says("Your home is accredited with conditions", "The panel accredited your home with conditions")
                .says("Good, but for the visitors’ book.", "Grade C", "The conditions")
                .says("PR-10", "Visitors are not written down at night.", "To cure it, reach level 1");
        sound(provider, "letter");
        letter(2, "Refusal proposed")
                .says("AC-19", "Two steps at the front door.", "You can make representations until");
        letter(3, "Refusal proposed")
                .says("Grade D", "AC-04", "(law)", "Nobody has a record of the boiler.", "To cure it");
    }

    private void theProviderMakesRepresentationsThatAreUpheld() {
        tracker.home(2, "Make representations");
        provider.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make representations for home 2"))
                .click();
        press(provider, "Send the representations");
        assertThat(provider.locator(".govuk-error-summary")).containsText("Say why your home should not be refused");
        provider.getByLabel("Why should this home not be refused?").fill("There is a ramp at the back door.");
        sound(provider, "representations");
        press(provider, "Send the representations");
        tracker.says("Stage 3: homes", "Alliance managers", "Consider representations")
                .home(2, "There is a ramp at the back door.");

        new TasklistPage(manager)
                .claim(cases.nameOfTask(caseId, "consider-representations", 2))
                .answer("What comes of the representations?", "Upheld: accredit the home")
                .type("Reasons", "The ramp was seen, and is in the profile now.")
                .complete();
        tracker.home(2, "Accredited", "The ramp was seen, and is in the profile now.", "Certificate");
        letter(2, "Accredited").says("Your representations were upheld", "The ramp was seen", "Anybody can check it");
        verified(2, "This certificate is valid", "None");
    }

    private void theProviderMeetsTheCondition() {
        verified(1, "This certificate is valid", "Yes: accredited with conditions");
        tracker.home(1, "Say that you meet condition 1 of home 1");
        provider.getByText("Say that you meet condition 1 of home 1").click();
        provider.getByLabel("How do you meet this condition?").fill("The book lies at the door: see the photo.");
        press(provider, "Say that it is met");

        new TasklistOverHttp(browser.signIn("inspector2"), "inspector2")
                .complete(
                        cases.nameOfTask(caseId, "check-condition"),
                        Map.of(
                                "result",
                                "met",
                                "seenOn",
                                LondonTime.today(clock).toString(),
                                "reasons",
                                "Every night of the week is in it."));
        tracker.home(1, "Met", "Every night of the week is in it.");
        verified(1, "This certificate is valid", "accredited only with conditions");
    }

    private void nobodyAnswersForTheThirdHome() {
        cases.nobodyAnswersTheProposal(caseId, 3);
        tracker.says("All homes decided")
                .stages("Done", "Done", "Done")
                .home(3, "Refused", "made no representations within 28 days");
        letter(3, "Refused")
                .says("Your home is refused", "final in this application", "Grade D", "AC-04", "To cure it")
                .says("You can apply again");
    }

    private void theRegisterSaysWhichMayBeUsed() {
        new CouncilPages(browser.signIn("council"))
                .check(17, name(1), "Yes: accredited")
                .check(17, name(2), "Yes: accredited")
                .check(17, name(3), "No: not accredited, do not refer");
    }

    private void theCaseTellsAllOfIt() {
        manager.navigate("/cases/" + reference);
        for (String told : List.of(
                "Home 1: accredited with conditions",
                "Said to be met: condition 1 of home 1",
                "Condition 1 of home 1: met",
                "Home 2: refusal proposed",
                "Representations made, home 2",
                "Home 2: accredited",
                "Home 3: refusal proposed",
                "Home 3: refused",
                "All homes decided")) {
            assertThat(manager.locator(".moj-timeline")).containsText(told);
        }
    }

    private void everybodyWasToldOnce() {
        assertThat(told(1)).containsOnlyOnce("home-decided", "condition-result", "certificate");
        assertThat(told(2)).filteredOn("home-decided"::equals).hasSize(2);
        assertThat(told(2)).filteredOn("representations-made"::equals).hasSizeGreaterThanOrEqualTo(2);
        assertThat(told(2)).containsOnlyOnce("certificate");
        assertThat(told(3)).filteredOn("home-decided"::equals).hasSize(2);
        assertThat(told(3)).doesNotContain("certificate", "representations-made");
        assertThat(jdbc.sql("""
                        select count(*) from notification.outbox where about = ? and key like 'home-decided:%'
                          and recipient <> 'ada@provider.example'""")
                        .param(cases.homeOf(caseId, 1))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** What was posted about a home, by the first word of each message's key. */
    private List<String> told(int home) {
        return jdbc.sql("select split_part(key, ':', 1) from notification.outbox where about = ?")
                .param(cases.homeOf(caseId, home))
                .query(String.class)
                .list();
    }

    private record LetterPage(Page page) {

        LetterPage says(String... texts) {
            for (String text : texts) {
                assertThat(page.locator("main")).containsText(text);
            }
            return this;
        }
    }

    private LetterPage letter(int home, String outcome) {
        tracker.home(home, "Letter of");
        provider.locator(".govuk-summary-card")
                .nth(home - 1)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(java.util.regex.Pattern.compile("Letter of .*: " + outcome + " \\(home")))
                .last()
                .click();
        return new LetterPage(provider);
    }

    private void verified(int home, String... says) {
        Page anybody = browser.page();
        anybody.navigate("/verify/"
                + jdbc.sql("select code from accreditation.certificate where setting = ?")
                        .param(cases.settingOf(caseId, home))
                        .query(String.class)
                        .single());
        new LetterPage(anybody).says(says);
    }

    private String name(int home) {
        return providers.setting(cases.settingOf(caseId, home)).name();
    }

    private static Locator row(Page page, String key) {
        return page.locator(".govuk-summary-list__row").filter(new Locator.FilterOptions().setHasText(key));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** No fault that axe knows, and nothing to scroll sideways, on a phone and on a desk. */
    private static void sound(Page page, String what) {
        for (int width : List.of(390, 1280)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve("panel-" + what + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                    .as(what + " scrolls sideways at " + width)
                    .isEqualTo(false);
        }
        Browser.assertNoAxeViolations(page);
    }
}
