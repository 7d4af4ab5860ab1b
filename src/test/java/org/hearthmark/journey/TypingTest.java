package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.workflow.SmallProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into a form of Tasklist stays there, whatever happens around it. */
@HearthmarkTest
class TypingTest {

    /** An answer elsewhere draws the whole form, while the viewer still waits for the end of the comment. */
    private static final String TYPED_AND_AN_ANSWER_AT_ONCE = """
            comment => {
                comment.focus();
                Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
                    .set.call(comment, 'Two steps at the front door');
                comment.dispatchEvent(new Event('input', { bubbles: true }));
                comment.closest('.fjs-container').querySelector('input[type=radio]').click();
            }""";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final SmallProcess process;

    TypingTest(@Autowired SmallProcess process) {
        this.process = process;
    }

    @AfterEach
    void takeAway() {
        process.takeAway();
    }

    @Test
    void lettersAreNotLostWhenTheFormIsDrawnAnewWhileOneTypes() {
        String task = process.started().getName();
        Page page = browser.signIn("inspector");
        TasklistPage form = new TasklistPage(page).claim(task);

        Locator comment = form.form().locator("textarea");
        comment.evaluate(TYPED_AND_AN_ANSWER_AT_ONCE);

        assertThat(comment).hasValue("Two steps at the front door");
        form.answer("Outcome", "Bad").complete();
    }
}
