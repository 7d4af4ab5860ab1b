package org.hearthmark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.workflow.SmallProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an inspector has typed into a form of Tasklist is there again, wherever and whenever the task is opened next. */
@HearthmarkTest
class DraftsTest {

    private static final String KEPT = "Draft kept at";
    private static final String PUT_BACK = "Your draft is put back, kept at";

    /** Forms come half a second late, as over a telephone. */
    private static final String SLOW_FORMS = """
            const fetched = window.fetch;
            window.fetch = (address, ...more) => String(address).includes('deployed-form')
                ? new Promise(done => setTimeout(done, 500)).then(() => fetched(address, ...more))
                : fetched(address, ...more);
            """;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final SmallProcess process;
    private final JdbcClient jdbc;

    private String task;
    private Page page;

    DraftsTest(@Autowired SmallProcess process, @Autowired JdbcClient jdbc) {
        this.process = process;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        task = process.started().getName();
        page = browser.signIn("inspector");
    }

    @AfterEach
    void takeAway() {
        process.takeAway();
    }

    @Test
    void aKilledBrowserLosesNothingAndACompletedTaskLeavesNoDraft() {
        new TasklistPage(page)
                .claim(task)
                .answer("Outcome", "Bad")
                .type("Comment", "Two steps at the front door")
                .saysOfDraft(KEPT);
        page.context().close();

        TasklistPage other = new TasklistPage(browser.signIn("inspector"))
                .open(task)
                .saysOfDraft(PUT_BACK)
                .answered("Outcome", "Bad")
                .shows("Comment", "Two steps at the front door");
        other.complete();

        assertThat(drafts()).isZero();
    }

    @Test
    void whatTheFormWantsKeptNowhereDoesNotLeaveItBeforeTheTaskIsCompleted() {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.postData()));
        TasklistPage form = new TasklistPage(page)
                .claim(task)
                .type("Who was there", "Somebody by name")
                .type("Comment", "Two steps at the front door")
                .saysOfDraft(KEPT)
                .shows("Who was there", "Somebody by name");

        assertThat(sent).anyMatch(body -> body != null && body.contains("Two steps"));
        assertThat(sent).noneMatch(body -> body != null && body.contains("Somebody by name"));
        assertThat((String) page.evaluate("JSON.stringify(window.localStorage)"))
                .doesNotContain("Somebody");
        new TasklistPage(browser.signIn("inspector"))
                .open(task)
                .shows("Comment", "Two steps at the front door")
                .shows("Who was there", "");
        form.answer("Outcome", "Good").complete();
    }

    @Test
    void whatIsTypedAfterTheSessionHasEndedIsThereAfterSigningInAgain() {
        TasklistPage form =
                new TasklistPage(page).claim(task).answer("Outcome", "Good").saysOfDraft(KEPT);
        jdbc.sql("delete from spring_session where principal_name = 'inspector'")
                .update();
        form.type("Comment", "Typed for nobody").saysOfDraft("You are signed out");

        browser.signIn(page, "inspector");

        new TasklistPage(page)
                .open(task)
                .answered("Outcome", "Good")
                .shows("Comment", "Typed for nobody")
                .saysOfDraft(KEPT);
    }

    @Test
    void twoDevicesAddToOneDraftAndTheLastWriterOfAFieldWins() {
        TasklistPage desk = new TasklistPage(page)
                .claim(task)
                .type("Comment", "At the desk")
                .saysOfDraft(KEPT);
        TasklistPage phone = new TasklistPage(browser.signIn(browser.phone(), "inspector"))
                .open(task)
                .shows("Comment", "At the desk")
                .answer("Outcome", "Bad")
                .saysOfDraft(KEPT);

        desk.type("Comment", "At the desk, later")
                .saysOfDraft("What was typed in another window meanwhile is shown here too")
                .answered("Outcome", "Bad");
        phone.type("Comment", "In the home").saysOfDraft(KEPT);

        new TasklistPage(browser.signIn("inspector"))
                .open(task)
                .answered("Outcome", "Bad")
                .shows("Comment", "In the home");
    }

    @Test
    void aDraftThatTheServerCannotKeepIsSentUpLater() {
        TasklistPage form = new TasklistPage(page).claim(task);
        page.route("**/draft", route -> route.abort());
        form.type("Comment", "In a cellar without reception")
                .saysOfDraft("could not be kept on the server; trying again");
        assertThat(drafts()).isZero();

        page.unroute("**/draft");

        form.saysOfDraft(KEPT);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void aFormThatIsClaimedWhileItIsStillOnItsWayKeepsWhatIsTyped() {
        page.addInitScript(SLOW_FORMS);
        TasklistPage form =
                new TasklistPage(page).claimBeforeItsFormIsDrawn(task).type("Comment", "Typed at once");

        form.saysOfDraft(KEPT)
                .shows("Comment", "Typed at once")
                .answer("Outcome", "Good")
                .complete();
    }

    private int drafts() {
        return jdbc.sql(
                        "select count(*) from workflow.form_draft d join workflow.work_item w using (task_id) where w.name = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }
}
