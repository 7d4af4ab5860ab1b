package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Camunda's Tasklist as the people of the alliance use it: find a task, claim it, fill its form, complete it. */
final class TasklistPage {

    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String TASKS_ABOUT = "/camunda/api/engine/engine/default/task?nameLike=";
    private static final String TASKS_NAMED = "/camunda/api/engine/engine/default/task?name=";

    private final Page page;
    private String task;

    TasklistPage(Page page) {
        this.page = page;
    }

    /** Opens the task with this name and takes it. */
    TasklistPage claim(String name) {
        open(name);
        page.locator("button.claim").click();
        assertThat(page.locator("button.unclaim")).isVisible();
        return this;
    }

    /** Takes the task without waiting for its form, which Tasklist then draws twice. */
    TasklistPage claimBeforeItsFormIsDrawn(String name) {
        choose(name);
        page.locator("button.claim").click();
        assertThat(page.locator("button.unclaim")).isVisible();
        return drawn();
    }

    /** Opens the task with this name. */
    TasklistPage open(String name) {
        choose(name);
        return drawn();
    }

    /** By the link that the case page gives: a choice in the list is lost when Tasklist writes the list anew just then. */
    private void choose(String name) {
        task = name;
        var found = new AtomicReference<String>();
        page.waitForCondition(() -> {
            found.set(page.request().get(TASKS_NAMED + encoded(name)).text());
            return found.get().contains("\"id\"");
        });
        // a Tasklist that is open already would write the address anew in its own time
        page.navigate("about:blank");
        page.navigate(TASKLIST + "#/?task=" + found.get().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1"));
    }

    /** The tasks about this that Tasklist may show to who is signed in; its list alone shows them by the page. */
    List<String> namesOfTasks(String about) {
        page.navigate(TASKLIST);
        String found =
                page.request().get(TASKS_ABOUT + encoded("%" + about + "%")).text();
        return Pattern.compile("\"name\":\"([^\"]+)\"")
                .matcher(found)
                .results()
                .map(task -> task.group(1))
                .toList();
    }

    /** One's group has tasks, which Tasklist lists. */
    TasklistPage listsTasksOfTheGroup() {
        page.navigate(TASKLIST);
        page.locator(".task-filters").getByText("My group's tasks").click();
        assertThat(page.locator(".tasks-list .content").first()).isVisible();
        return this;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private TasklistPage drawn() {
        assertThat(form().locator("input, textarea").first()).isVisible();
        return this;
    }

    /** Chooses among the answers to a question; both by how they begin. */
    TasklistPage answer(String question, String choice) {
        question(question).getByLabel(beginning(choice)).first().check();
        return this;
    }

    TasklistPage type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Types into a field whose label is this, where others begin with the same words. */
    TasklistPage typeInto(String wholeLabel, String text) {
        form().getByLabel(Pattern.compile("^\\s*" + wholeLabel + "\\s*\\*?\\s*$"))
                .fill(text);
        return this;
    }

    TasklistPage choose(String label, LocalDate day) {
        return enter(label, TYPED_DAY.format(day));
    }

    TasklistPage choose(String label, LocalTime time) {
        return enter(label, time.toString());
    }

    TasklistPage tick(String label) {
        field(label).check();
        return this;
    }

    /** Sends the form; it was accepted, so the task leaves the list. */
    void complete() {
        Response answer = answer();
        if (answer.status() != 204) {
            throw new AssertionError("%s was refused: %s".formatted(task, answer.text()));
        }
        assertThat(inList()).hasCount(0);
        assertThat(page.locator("button.unclaim")).hasCount(0);
    }

    /** What the server says to the form; the browser sends nothing while a field of it is not filled in rightly. */
    private Response answer() {
        try {
            return page.waitForResponse(answer -> answer.url().endsWith("/submit-form"), this::send);
        } catch (TimeoutError unsent) {
            String faults = String.join(
                    "; ",
                    form().locator(".fjs-form-field:not(.fjs-form-field-group):has(.fjs-form-field-error)")
                            .allInnerTexts());
            throw new AssertionError("%s was not sent: %s".formatted(task, faults), unsent);
        }
    }

    /** Sends the form; it was refused for this reason, and the task is still there. */
    TasklistPage completeInVain(String title, String reason) {
        send();
        Locator refusal = page.locator("#hearthmark-refusal");
        assertThat(refusal).containsText(title);
        assertThat(refusal).containsText(reason);
        assertThat(page.locator("button.unclaim")).isVisible();
        return this;
    }

    /** What stands in a field. */
    TasklistPage shows(String label, String value) {
        assertThat(field(label)).hasValue(value);
        return this;
    }

    /** What is said about the draft of the form. */
    TasklistPage saysOfDraft(String text) {
        assertThat(page.locator("#hearthmark-draft")).containsText(text);
        return this;
    }

    TasklistPage answered(String question, String choice) {
        assertThat(question(question).getByLabel(beginning(choice))).isChecked();
        return this;
    }

    Locator form() {
        return page.locator(".fjs-container");
    }

    private Locator inList() {
        return page.locator(".tasks-list .content").getByText(task, new Locator.GetByTextOptions().setExact(true));
    }

    private Locator question(String begins) {
        return form().locator(".fjs-form-field-radio")
                .filter(new Locator.FilterOptions().setHasText(beginning(begins)));
    }

    private Locator field(String label) {
        return form().getByLabel(beginning(label));
    }

    private TasklistPage enter(String label, String typed) {
        field(label).fill(typed);
        field(label).press("Enter");
        assertThat(field(label)).hasValue(typed);
        return this;
    }

    private void send() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Complete").setExact(true))
                .click();
    }

    /** The browser reads the pattern, so nothing in it may be Java's alone. */
    private static Pattern beginning(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[^\\w\\s]", "\\\\$0") + "(?!\\w)");
    }
}
