package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A home's page in the hands of a manager. */
final class SettingPage {

    private final Page page;
    private final String reference;

    SettingPage(Page page, String reference) {
        this.page = page;
        this.reference = reference;
    }

    SettingPage open() {
        page.navigate("/settings/" + reference);
        return this;
    }

    SettingPage says(String standing) {
        assertThat(page.locator("main .govuk-tag").first()).hasText(standing);
        return this;
    }

    SettingPage suspend(String reason) {
        page.getByLabel("Reason, as councils will read it").fill(reason);
        press("Suspend now");
        return this;
    }

    SettingPage lift(String reason) {
        page.getByLabel("Why it may be lifted").fill(reason);
        press("Lift the suspension");
        return this;
    }

    SettingPage answers(String text) {
        assertThat(page.locator(".govuk-notification-banner")).containsText(text);
        return this;
    }

    SettingPage refuses(String text) {
        assertThat(page.locator(".govuk-error-summary")).containsText(text);
        return this;
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
