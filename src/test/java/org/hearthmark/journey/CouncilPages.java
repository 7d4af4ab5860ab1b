package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A council's two pages: the check before a placement, and the register. */
final class CouncilPages {

    private final Page page;

    CouncilPages(Page page) {
        this.page = page;
    }

    /** "May I use this home?" has exactly one answer, which says these things. */
    CouncilPages check(int age, String home, String... answer) {
        page.navigate("/council/check");
        page.getByLabel("How old is the young person?").fill(String.valueOf(age));
        page.getByLabel("Which home?").fill(home);
        press("Check");
        assertThat(page.locator(".hm-verdict")).hasCount(1);
        for (String text : answer) {
            assertThat(page.locator(".hm-verdict")).containsText(text);
        }
        return this;
    }

    CouncilPages neverForAChildOf(int age) {
        page.navigate("/council/check");
        page.getByLabel("How old is the young person?").fill(String.valueOf(age));
        press("Check");
        assertThat(page.locator(".govuk-warning-text")).containsText("Never");
        return this;
    }

    /** Searches the register near a postcode. */
    Locator registerNear(String postcode, int miles) {
        page.navigate("/council/register");
        page.getByLabel("Near this postcode").fill(postcode);
        page.getByLabel("Within", new Page.GetByLabelOptions().setExact(true)).selectOption(String.valueOf(miles));
        press("Apply filters");
        return found();
    }

    /** Searches the register by council. */
    Locator registerOf(String council) {
        page.navigate("/council/register");
        page.getByLabel("Council", new Page.GetByLabelOptions().setExact(true)).selectOption(council);
        press("Apply filters");
        return found();
    }

    private Locator found() {
        assertThat(page.locator(".hm-filtered__results h2").first()).containsText("home");
        return page.locator(".hm-filtered__results");
    }

    private void press(String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
