package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.CaseAtWork;
import org.hearthmark.accreditation.RecordAtWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed into a page of ours outlives the session in which it was typed. */
@HearthmarkTest
class ExpiredSessionTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final int LARGER_THAN_A_SERVER_SWALLOWS = 5 * 1024 * 1024;

    private final CaseAtWork work;
    private final JdbcClient jdbc;
    private final RecordAtWork record;

    ExpiredSessionTest(@Autowired CaseAtWork work, @Autowired JdbcClient jdbc, @Autowired RecordAtWork record) {
        this.work = work;
        this.jdbc = jdbc;
        this.record = record;
    }

    @Test
    void anApplicationThatArrivesAfterTheSessionIsSentAfterSigningInAgain() {
        record.firmOf("provider", "Slowhand Support Ltd");
        Page page = browser.signIn("provider");
        ApplicationPage form = ApplicationPage.begin(page).open("Who to speak to");
        page.getByLabel("Whom may we contact?").fill("Ada Slowhand");
        page.getByLabel("Email address").fill("ada@slowhand.example");
        page.getByLabel("Telephone number").fill("020 7946 0000");
        endSessionsOf("provider");
        form.press("Save and continue");
        assertThat(page.getByText("What you typed is kept: sign in")).isVisible();

        signInHere(page);

        assertThat(page.getByRole(AriaRole.HEADING, named("What you typed is kept")))
                .isVisible();
        assertThat(page.getByText("Ada Slowhand")).isVisible();
        Browser.assertNoAxeViolations(page);
        page.getByRole(AriaRole.BUTTON, named("Send it now")).click();

        form.open("Who to speak to");
        assertThat(page.getByLabel("Whom may we contact?")).hasValue("Ada Slowhand");
        page.navigate("/unsent");
        assertThat(page.getByText("What you typed is kept")).not().isVisible();
    }

    @Test
    void filesThatArriveAfterTheSessionAreNotKeptAndTheirSenderIsToldAndLedBack() {
        work.submittedBy("provider", 1);
        Page page = browser.signIn("provider");
        page.navigate("/provider/staff/upload");
        page.getByLabel("Paste the lines").fill("Name,Role\nFenwick Oddlington,Night worker");
        page.getByLabel("Or choose a CSV file")
                .setInputFiles(new FilePayload("staff.csv", "text/csv", new byte[LARGER_THAN_A_SERVER_SWALLOWS]));
        endSessionsOf("provider");

        page.getByRole(AriaRole.BUTTON, named("Upload")).click();

        assertThat(page.getByText("your files did not arrive, and they are not kept"))
                .isVisible();
        signInHere(page);
        assertThat(page.getByText("Files are not kept, but they are still on your device"))
                .isVisible();
        assertThat(page.getByText("Fenwick Oddlington")).isVisible();
        Browser.assertNoAxeViolations(page);
        page.getByRole(AriaRole.BUTTON, named("Go back to the form")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Upload your staff list")))
                .isVisible();

        page.navigate("/unsent");
        page.getByRole(AriaRole.BUTTON, named("Send it now without files")).click();
        assertThat(page.getByLabel("Paste the lines")).hasValue("Name,Role\nFenwick Oddlington,Night worker");
        page.navigate("/unsent");
        assertThat(page.getByText("Files are not kept")).not().isVisible();
    }

    @Test
    void aSignInPageThatWasOpenForTooLongAsksAgain() {
        Page page = browser.page();
        page.navigate("/sign-in");
        page.context().clearCookies();

        signInHere(page);

        assertThat(page.getByText("This page was open for too long")).isVisible();
        signInHere(page);
        assertThat(page.getByRole(AriaRole.LINK, named("Your applications")).first())
                .isVisible();
    }

    private static void signInHere(Page page) {
        page.getByLabel("User name").fill("provider");
        page.getByLabel("Password").fill("provider");
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void endSessionsOf(String username) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(username)
                .update();
    }
}
