package org.hearthmark.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.Browser.assertNoAxeViolations;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HearthmarkTest
class FragmentsTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void everyComponentShowsItsValueAndAxeFindsNothing() {
        Page page = browser.page();
        page.navigate("/test/components");

        assertThat(page.title()).isEqualTo("Components – Hearthmark");
        assertThat(page.getByLabel("Name of the home").inputValue()).isEqualTo("Elm <House>");
        assertThat(page.getByLabel("Places").inputValue()).isEqualTo("4");
        assertThat(page.getByLabel("18 +").first().isChecked()).isTrue();
        assertThat(page.getByLabel("16 to 17").last().isChecked()).isTrue();
        assertThat(page.getByLabel("Council").inputValue()).isEqualTo("E09000012");
        assertThat(page.getByLabel("Month").inputValue()).isEqualTo("3");
        assertThat(page.getByLabel("Reason").inputValue()).isEqualTo("As given");
        assertThat(page.getByLabel("I declare").isChecked()).isTrue();
        assertThat(page.locator(".moj-timeline__date").innerText()).isEqualTo("21 November 2026 at 2:30pm");
        assertThat(page.locator(".govuk-tag--green").innerText()).isEqualTo("Accredited");
        assertThat(page.locator(".govuk-error-summary").count()).isZero();
        assertNoAxeViolations(page);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void errorsStandAtTheirFieldsAndInASummaryThatLinksToThemAndNothingTypedIsLost() {
        Page page = browser.phone();
        page.navigate("/test/components");
        page.getByLabel("Places").fill("a few");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("31");
        page.getByText("Continue").click();

        Locator summary = page.locator(".govuk-error-summary");
        assertThat(summary.locator("a").all()).hasSize(3);
        assertThat(page.getByLabel("Places").inputValue()).isEqualTo("a few");
        assertThat(page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .isEqualTo("31");
        assertThat(page.locator("#homes-0-name-error").innerText()).contains("Enter the name of the home");
        assertThat(page.locator("#until-error").innerText()).contains("Enter a day in the future");
        summary.getByText("Enter the name of the home").click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("homes-0-name");
        assertNoAxeViolations(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void thePageIsUsableWithoutScripts() {
        Page page = browser.withoutScripts();
        page.navigate("/test/components");

        page.getByText("Continue").click();

        assertThat(page.locator(".govuk-error-summary").isVisible()).isTrue();
    }
}
