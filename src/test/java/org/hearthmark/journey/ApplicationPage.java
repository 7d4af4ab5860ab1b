package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The application as a provider fills it in: firm, service, staff, cover, homes, declaration. */
final class ApplicationPage {

    /** A home as a provider would describe it. */
    record Home(String name, String address, String town, String postcode, String council, String landlord) {}

    private final Page page;

    private ApplicationPage(Page page) {
        this.page = page;
    }

    static ApplicationPage begin(Page page) {
        page.navigate("/provider");
        press(page, "Apply for accreditation of homes");
        return new ApplicationPage(page);
    }

    ApplicationPage firm(String name) {
        Locator firm = page.locator("#firm");
        firm.getByLabel("Name of the firm").fill(name);
        firm.getByLabel("Company", exactly()).check();
        firm.getByLabel("Company number").fill("01234567");
        firm.getByLabel("Whom may we contact?").fill("Ada Quill");
        firm.getByLabel("Email address").fill("ada@quill.example");
        firm.getByLabel("Telephone number").fill("020 7946 0000");
        return this;
    }

    ApplicationPage service(String name, String urn) {
        page.getByLabel("Name of the service").fill(name);
        page.getByLabel("Ofsted’s number (URN)").fill(urn);
        page.getByLabel("How many people work in the service?").fill("12");
        page.getByLabel("How many of them work at night").fill("4");
        page.getByLabel("How many of them come from agencies?").fill("1");
        return this;
    }

    /** Insurance for a year from this day, accounts made up to half a year before it. */
    ApplicationPage coverAndAccounts(LocalDate today) {
        Locator cover = page.locator("#cover");
        cover.getByLabel("Employers’ liability cover").fill("10,000,000");
        cover.getByLabel("Public liability cover").fill("10,000,000");
        cover.getByLabel("Accounts have been filed").check();
        day("Last day of that cover", 0, today.plusYears(1));
        day("Last day of that cover, or the day", 0, today.plusYears(1));
        day("If filed: made up to", 0, today.minusMonths(6));
        return this;
    }

    ApplicationPage home(int number, Home home) {
        if (page.locator("#home-" + (number - 1)).count() == 0) {
            press(page, "Add another home");
        }
        Locator part = page.locator("#home-" + (number - 1));
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
        return this;
    }

    ApplicationPage declare() {
        page.getByLabel("What I have entered is true").check();
        return this;
    }

    ApplicationPage checkAnswers() {
        press(page, "Check your answers");
        return this;
    }

    /** What is asked for before the application can go on. */
    ApplicationPage asksFor(String... problems) {
        Locator summary = page.locator(".govuk-error-summary");
        for (String problem : problems) {
            assertThat(summary).containsText(problem);
        }
        return this;
    }

    ApplicationPage readsBack(String... texts) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Check your answers before you send the application");
        for (String text : texts) {
            assertThat(page.locator("main")).containsText(text);
        }
        return this;
    }

    /** Sends it and tells the reference. */
    String send() {
        press(page, "Send the application");
        assertThat(page.locator(".govuk-panel__title")).hasText("Application sent");
        return page.locator(".govuk-panel__body strong").textContent();
    }

    private void day(String legend, int which, LocalDate day) {
        Locator entry = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
                .nth(which);
        entry.getByLabel("Day").fill(String.valueOf(day.getDayOfMonth()));
        entry.getByLabel("Month").fill(String.valueOf(day.getMonthValue()));
        entry.getByLabel("Year").fill(String.valueOf(day.getYear()));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
