package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.Browser.assertNoAxeViolations;

import com.microsoft.playwright.Page;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HearthmarkTest
class FrontPagesTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void thePagesInFrontOfTheHouseAreAccessible() {
        Page page = browser.page();
        for (String address : new String[] {"/sign-in", "/sign-in?wrong", "/sign-in?out", "/accessibility"}) {
            page.navigate(address);
            assertNoAxeViolations(page);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void somebodySignsInFindsTheirWorkOnAPhoneAndSignsOut() {
        Page page = browser.signIn(browser.phone(), "manager");

        assertThat(page.title()).isEqualTo("Start – Hearthmark");
        assertThat(page.locator(".hm-header__who").innerText()).contains("Helen Marsh");
        assertThat(page.locator(".hm-places a").allInnerTexts())
                .containsExactly(
                        "Tasklist",
                        "Panel meetings",
                        "Dashboard",
                        "Cockpit",
                        "Check a home",
                        "Register",
                        "Accredited no more",
                        "The ladder",
                        "Councils",
                        "Ofsted’s list",
                        "Who asks to join",
                        "Audit trail");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertNoAxeViolations(page);

        page.getByText("Sign out").click();
        assertThat(page.url()).endsWith("/sign-in?out");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void administratorsSeeWhoHasAnAccountAndWhatCouldNotBeSent() {
        Page page = browser.signIn("admin");
        page.navigate("/admin");
        assertThat(page.locator("tbody").innerText())
                .contains("Robot of the inspectors")
                .contains("service account");
        assertNoAxeViolations(page);

        page.getByText("Messages that could not be sent").click();
        assertThat(page.title()).isEqualTo("Messages that could not be sent – Hearthmark");
        assertNoAxeViolations(page);
    }

    @Test
    void nothingOfTheTypefaceOrTheCrownOfGovUkIsLoaded() {
        Page page = browser.page();
        StringBuilder loaded = new StringBuilder();
        page.onRequest(request -> loaded.append(request.url()).append('\n'));
        page.navigate("/sign-in");

        assertThat(loaded.toString()).doesNotContain("fonts/").doesNotContain("crest");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
                        .toString())
                .doesNotContain("GDS");
    }
}
