package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearthmark.Browser.assertNoAxeViolations;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The task list of an application as a provider works through it, one page of its record after the other. */
final class ApplicationPage {

    /** A home as a provider would describe it. */
    record Home(String name, String address, String town, String postcode, String council, String landlord) {}

    private static final String SAVE = "Save and continue";

    private final Page page;

    ApplicationPage(Page page) {
        this.page = page;
    }

    /** A whole application, of a provider whose firm is known. */
    static ApplicationPage begin(Page page) {
        page.navigate("/provider/apply");
        return new ApplicationPage(page).press("Apply for accreditation of homes");
    }

    /** One home that is added to accredited ones, past what is said of what counts already. */
    static ApplicationPage beginAddedHome(Page page, String... says) {
        page.navigate("/provider/homes/new");
        var application = new ApplicationPage(page).reads(says);
        assertNoAxeViolations(page);
        return application.press("Enter the home");
    }

    ApplicationPage firm(String name) {
        open("What the provider is");
        page.getByLabel("Name of the provider").fill(name);
        page.getByLabel("Company", exactly()).check();
        page.getByLabel("Company number").fill(numberOf(name));
        press(SAVE);
        open("Who to speak to");
        page.getByLabel("Whom may we contact?").fill("Ada Quill");
        page.getByLabel("Email address").fill("ada@quill.example");
        page.getByLabel("Telephone number").fill("020 7946 0000");
        press(SAVE);
        return owner("Ada Quill");
    }

    /** No two firms have the same. */
    private static String numberOf(String name) {
        return "%08d".formatted(30_000_000 + Math.floorMod(name.hashCode(), 9_000_000));
    }

    ApplicationPage owner(String name) {
        open("Who owns or controls it");
        page.getByLabel("Name of owner 1").fill(name);
        page.getByLabel("What owner 1 is").selectOption("PERSON");
        return press(SAVE);
    }

    ApplicationPage service(String name, String urn) {
        open("Which service you apply for");
        press("Add another service");
        page.getByLabel("Name of the service").fill(name);
        page.getByLabel("Ofsted’s number (URN)").fill(urn);
        press(SAVE);
        open("Staff numbers");
        page.getByLabel("How many people work in the service?").fill("12");
        page.getByLabel("How many of them work at night").fill("4");
        page.getByLabel("How many of them come from agencies?").fill("1");
        return press(SAVE);
    }

    /** Insurance for a year from this day, accounts made up to half a year before it. */
    ApplicationPage coverAndAccounts(LocalDate today) {
        open("Insurance");
        page.getByLabel("Employers’ liability cover").fill("10,000,000");
        page.getByLabel("Public liability cover").fill("10,000,000");
        day("Last day of that cover", today.plusYears(1));
        day("Last day of that cover, or the day", today.plusYears(1));
        press(SAVE);
        open("Accounts");
        page.getByLabel("Accounts have been filed").check();
        day("If filed: made up to", today.minusMonths(6));
        return press(SAVE);
    }

    /** One more home, begun in the record. */
    ApplicationPage home(Home home) {
        open("Which homes you apply for");
        press("Add another home");
        return describe(home);
    }

    /** The home that is added. */
    ApplicationPage addedHome(Home home) {
        open("Which home you add");
        press("Add it to your record");
        return describe(home);
    }

    private ApplicationPage describe(Home home) {
        page.getByLabel("Name of the home").fill(home.name());
        page.getByLabel("Building and street").fill(home.address());
        page.getByLabel("Town or city").fill(home.town());
        page.getByLabel("Postcode").fill(home.postcode());
        page.getByLabel("Council in whose area it is").selectOption(home.council());
        press(SAVE);
        open("Who it is for", home);
        page.getByLabel("16 and over").check();
        page.getByLabel("Shared home for looked after young people").check();
        page.getByLabel("How many young people can live there?").fill("4");
        press(SAVE);
        open("Accessibility", home);
        page.getByLabel("Yes").first().check();
        page.getByLabel("How many bedrooms can be reached without stairs?").fill("2");
        page.getByLabel("How many bedrooms suit somebody in a wheelchair?").fill("0");
        page.getByLabel("No", exactly()).last().check();
        press(SAVE);
        open("Landlord", home);
        page.getByLabel("Name of the landlord").fill(home.landlord());
        page.getByLabel("A company").check();
        page.getByLabel("Lease").check();
        return press(SAVE);
    }

    /** What the list, or the page that is open, says. */
    ApplicationPage reads(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main")).containsText(text);
        }
        return this;
    }

    ApplicationPage checkAnswers() {
        assertNoAxeViolations(page);
        return open("Check your answers, declare and send");
    }

    /** Reads the answers back, declares, sends, and tells the reference. */
    String send(String... readsBack) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Check your answers before you");
        reads(readsBack);
        assertNoAxeViolations(page);
        press("Continue to the declaration");
        press("Send the");
        assertThat(page.locator(".govuk-error-summary")).containsText(new String[] {"Enter your position in the firm"});
        assertNoAxeViolations(page);
        page.getByLabel("Your name").fill("Ada Quill");
        page.getByLabel("Your position in the firm").fill("Director");
        page.getByLabel("I declare this").check();
        press("Send the");
        assertThat(page.locator(".govuk-panel__title")).containsText(" sent");
        assertNoAxeViolations(page);
        return page.locator(".govuk-panel__body strong").textContent();
    }

    ApplicationPage open(String task) {
        page.locator(".govuk-task-list")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(task).setExact(true))
                .click();
        return this;
    }

    private void open(String task, Home home) {
        page.locator("h2:text-is('" + home.name() + "') + .govuk-task-list")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(task).setExact(true))
                .click();
    }

    private void day(String legend, LocalDate day) {
        Locator entry = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
                .first();
        entry.getByLabel("Day").fill(String.valueOf(day.getDayOfMonth()));
        entry.getByLabel("Month").fill(String.valueOf(day.getMonthValue()));
        entry.getByLabel("Year").fill(String.valueOf(day.getYear()));
    }

    ApplicationPage press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        return this;
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
