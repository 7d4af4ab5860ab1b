package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearthmark.Browser.assertNoAxeViolations;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.hearthmark.identity.MailAtWork;

/** Somebody nobody knows, from "register" to the first page of their provider. */
final class Newcomer {

    private static final String PASSWORD = "three wet umbrellas";

    private final String name;
    private final String email;
    private final MailAtWork mail;

    Newcomer(String name, String email, MailAtWork mail) {
        this.name = name;
        this.email = email;
        this.mail = mail;
    }

    /** From the page of sign-in to the letter, as far as somebody comes who is then called away. */
    void asksForAnAccount(Page page) {
        page.navigate("/sign-in");
        assertNoAxeViolations(page);
        page.getByRole(AriaRole.LINK, named("Register")).first().click();
        assertNoAxeViolations(page);
        press(page, "Continue");
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        assertNoAxeViolations(page);
        page.getByLabel("Your e-mail address").fill(email);
        press(page, "Continue");
        assertThat(page.locator("main")).containsText("Check your e-mail");
        assertNoAxeViolations(page);
    }

    void opensTheAccount(Page page) {
        page.navigate(mail.path(email, "/register/"));
        assertNoAxeViolations(page);
        page.getByLabel("Your full name").fill(name);
        page.getByLabel("Choose a password").fill(PASSWORD);
        press(page, "Continue");
        assertThat(page.locator("h1")).hasText("For which provider do you act?");
        assertNoAxeViolations(page);
    }

    void signsIn(Page page) {
        page.navigate("/sign-in");
        Locator form = page.locator("main form");
        form.locator("input[name=username]").fill(email);
        form.locator("input[name=password]").fill(PASSWORD);
        press(page, "Sign in");
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    /** A partnership, which no register knows. */
    void namesTheFirm(Page page, String firm) {
        page.navigate("/provider");
        page.getByLabel("A partnership")
                .or(page.getByLabel("Partnership"))
                .first()
                .check();
        press(page, "Continue");
        assertNoAxeViolations(page);
        press(page, "Continue");
        assertNoAxeViolations(page);
        page.getByLabel("Name of the provider").fill(firm);
        page.getByLabel("Telephone number").fill("020 7946 0000");
        press(page, "Continue");
        page.waitForURL(Pattern.compile(".*/provider(/firm/matches)?$"));
        if (page.url().endsWith("/matches")) {
            assertNoAxeViolations(page);
            press(page, "None of these is mine");
        }
        assertThat(page).hasURL(Pattern.compile(".*/provider$"));
        assertNoAxeViolations(page);
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button).setExact(true)).first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
