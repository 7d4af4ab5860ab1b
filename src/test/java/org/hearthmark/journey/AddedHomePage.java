package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearthmark.Browser.assertNoAxeViolations;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A home that its provider adds to accredited ones, as the provider enters it; every page on the way is looked at. */
final class AddedHomePage {

    private final Page page;

    private AddedHomePage(Page page) {
        this.page = page;
    }

    /** From the provider's start page, past what is said of what counts already. */
    static AddedHomePage begin(Page page, String... says) {
        page.navigate("/provider");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a home"))
                .click();
        for (String text : says) {
            assertThat(page.locator("main")).containsText(text);
        }
        assertNoAxeViolations(page);
        return new AddedHomePage(page).press("Enter the home");
    }

    AddedHomePage asksFor(String... problems) {
        press("Check your answers");
        for (String problem : problems) {
            assertThat(page.locator(".govuk-error-summary")).containsText(problem);
        }
        assertNoAxeViolations(page);
        return this;
    }

    AddedHomePage home(ApplicationPage.Home home) {
        Locator part = page.locator("#home");
        part.getByLabel("Name of the home").fill(home.name());
        part.getByLabel("Building and street").fill(home.address());
        part.getByLabel("Town or city").fill(home.town());
        part.getByLabel("Postcode").fill(home.postcode());
        part.getByLabel("Council in whose area it is").selectOption(home.council());
        part.getByLabel("16 and over").check();
        part.getByLabel("Shared home for looked after young people").check();
        part.getByLabel("How many young people can live there?").fill("4");
        part.getByLabel("Name of the landlord").fill(home.landlord());
        part.getByLabel("A company").check();
        part.getByLabel("Lease").check();
        page.getByLabel("What I have entered is true").check();
        return this;
    }

    /** Reads the answers back, sends them and tells the reference. */
    String send(String... readsBack) {
        press("Check your answers");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Check your answers before you add the home");
        for (String text : readsBack) {
            assertThat(page.locator("main")).containsText(text);
        }
        assertNoAxeViolations(page);
        press("Send the home");
        assertThat(page.locator(".govuk-panel__title")).hasText("Home sent");
        assertNoAxeViolations(page);
        return page.locator(".govuk-panel__body strong").textContent();
    }

    private AddedHomePage press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        return this;
    }
}
