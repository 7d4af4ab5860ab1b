package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.Browser.assertNoAxeViolations;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.GapsAtWork;
import org.hearthmark.accreditation.RecordAtWork;
import org.hearthmark.ladder.RaiseAtWork;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItemFilter;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page of every role, on a desk and on a phone; and what has a form works without scripts. */
@HearthmarkTest
class PagesTest {

    private static final ApplicationPage.Home HOME = new ApplicationPage.Home(
            "Larkmoor House", "7 Larkmoor Road", "London", "E8 1EA", "E09000012", "Oak Estates Ltd");
    private static final ViewportSize DESK = new ViewportSize(1280, 900);
    private static final ViewportSize PHONE = new ViewportSize(390, 844);

    @RegisterExtension
    static final Browser browser = new Browser();

    private final MovableClock clock;
    private final WorkItems workItems;
    private final JdbcClient jdbc;
    private final RecordAtWork record;
    private final RaiseAtWork raises;
    private final GapsAtWork gaps;

    PagesTest(
            @Autowired MovableClock clock,
            @Autowired WorkItems workItems,
            @Autowired JdbcClient jdbc,
            @Autowired RecordAtWork record,
            @Autowired RaiseAtWork raises,
            @Autowired GapsAtWork gaps) {
        this.clock = clock;
        this.workItems = workItems;
        this.jdbc = jdbc;
        this.record = record;
        this.raises = raises;
        this.gaps = gaps;
    }

    @Test
    void everyPageIsSoundForEveryRoleOnADeskAndOnAPhone() {
        String reference = applied();
        look("officer", "/", "/cases/" + reference, "/settings/" + setting());
        look("provider", "/", "/provider", "/provider/applications/" + reference, "/provider/homes/new");
        String draft = draft();
        look("provider", "/provider/apply", draft, draft + "/service", draft + "/delete");
        look("provider", "/provider/homes", "/provider/homes/" + setting() + "/occupancy");
        look("provider", "/provider/asked", "/provider/homes/" + setting() + "/gaps");
        gapList();
        look("manager", "/", "/dashboard", "/dashboard/tasks", "/dashboard/tasks?late=true", task(reference));
        look("manager", "/ladder", "/ladder/raises/new", "/ladder/glide-path", "/settings/" + setting() + "/why");
        publishedRaiseIsSound();
        look("council", "/", "/settings/" + setting(), "/council/check", "/council/check?age=15&home=");
        look(
                "council",
                "/council/check?age=17&home=Larkmoor",
                "/council/check?age=17&home=nobody",
                "/council/check?age=&home=");
        look(
                "council",
                "/council/register",
                "/council/register?postcode=E8+1EA&miles=5",
                "/council/register?postcode=no",
                "/council/homes/" + setting() + "/occupancy",
                "/settings/" + setting() + "/alternatives",
                "/council/reviews",
                "/councils");
        look("broker", "/", "/council/register");
        look("inspector", "/");
        look("panel", "/");
        look("contracts", "/");
        look(
                "admin",
                "/",
                "/admin",
                "/admin/ofsted",
                "/admin/ofsted/import",
                "/admin/ofsted/imports",
                "/admin/messages");
    }

    private void publishedRaiseIsSound() {
        String raise = raises.published(
                LondonTime.today(clock).plusDays(80), Set.of("East of England"), Set.of(), Map.of("AC-17", 2));
        String page = "/ladder/raises/" + raise;
        look("manager", "/ladder", page, page + "/acts/withdraw");
        raises.withdraw(raise);
    }

    @Test
    void everybodysPagesAreSoundBeforeSignIn() {
        for (Page page : List.of(browser.page(), browser.phone())) {
            for (String address : List.of(
                    "/sign-in",
                    "/sign-in?wrong",
                    "/sign-in?out",
                    "/help",
                    "/privacy",
                    "/cookies",
                    "/accessibility",
                    "/standards",
                    "/standards/1",
                    "/standards/next")) {
                page.navigate(address);
                assertSound(page);
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anApplicationCanBeMadeAndFoundWithoutScripts() {
        Page page = browser.signIn(browser.withoutScripts(), "provider2");
        record.firmOf("provider2", "Plainview Support Ltd");
        ApplicationPage.begin(page).reads("Cannot start yet", "Not started");
        page.navigate("/provider/apply");
        assertThat(page.locator("main")).containsText("Kept until");

        Page council = browser.signIn(browser.withoutScripts(), "council");
        new CouncilPages(council).neverForAChildOf(15);
        assertThat(new CouncilPages(council).registerNear("E8 1EA", 5)).containsText("as the crow flies");
    }

    /** Of a firm with a home of which more is asked since. */
    private void gapList() {
        var firm = gaps.firm(1);
        gaps.found(firm.homes().get(0), "AC-17", "ALMOST_1");
        look(firm.username(), firm.gaps(), firm.gaps() + "/AC-17");
    }

    private String applied() {
        record.firmOf("provider", "Larkmoor Support Ltd");
        return ApplicationPage.begin(browser.signIn("provider"))
                .firm("Larkmoor Support Ltd")
                .service("Larkmoor Living", "2739002")
                .coverAndAccounts(LondonTime.today(clock))
                .home(HOME)
                .checkAnswers()
                .send();
    }

    /** Looks at pages as somebody, in both widths. */
    private void look(String username, String... addresses) {
        Page page = browser.signIn(browser.page(), username);
        for (String address : addresses) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
            page.waitForLoadState(LoadState.LOAD);
            assertSound(page);
            page.setViewportSize(PHONE.width, PHONE.height);
            assertSound(page);
            page.setViewportSize(DESK.width, DESK.height);
        }
        assertThat(browser.complaints())
                .as("what " + username + "'s pages say in the console")
                .isEmpty();
    }

    private static void assertSound(Page page) {
        assertNoAxeViolations(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .as(page.url() + " scrolls sideways at " + page.viewportSize().width)
                .isEqualTo(false);
    }

    private String draft() {
        Page page = browser.signIn("provider");
        ApplicationPage.begin(page);
        return page.url().substring(page.url().indexOf("/provider"));
    }

    private String setting() {
        return jdbc.sql("select reference from provider.setting where name = ? order by reference desc limit 1")
                .param(HOME.name())
                .query(String.class)
                .single();
    }

    private String task(String reference) {
        return "/dashboard/tasks/"
                + workItems.find(WorkItemFilter.open(), PageRequest.of(0, 100)).stream()
                        .filter(item -> item.reference().equals(reference))
                        .map(WorkItem::taskId)
                        .findFirst()
                        .orElseThrow();
    }
}
