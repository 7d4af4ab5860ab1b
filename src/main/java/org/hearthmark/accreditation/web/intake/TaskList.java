package org.hearthmark.accreditation.web.intake;

import static org.hearthmark.accreditation.application.intake.DraftTasks.State.COMPLETED;
import static org.hearthmark.accreditation.application.intake.DraftTasks.State.NOT_STARTED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.intake.DraftTasks.HomeTasks;
import org.hearthmark.accreditation.application.intake.DraftTasks.State;
import org.hearthmark.accreditation.application.intake.DraftTasks.TopicTask;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.provider.Statement;
import org.hearthmark.shared.DaysInWords;

/** The task list of an application that is not sent yet, section by section, as its page shows it. */
public record TaskList(List<Section> sections) {

    /** Tasks under one heading. */
    public record Section(String title, List<Task> tasks) {

        boolean done() {
            return tasks.stream().allMatch(task -> task.status().equals("Completed"));
        }
    }

    /**
     * One line.
     *
     * @param href   null while it cannot be started
     * @param hint   null for none
     * @param colour of the status; null for plain text
     */
    public record Task(String title, String href, String hint, String status, String colour) {}

    static TaskList of(OpenDraft open) {
        var sections = new ArrayList<Section>();
        if (!open.draft().ofAddedHome()) {
            sections.add(new Section("The firm", topics(open, open.tasks().firm())));
        }
        sections.add(new Section("The service", service(open)));
        sections.add(new Section(open.draft().ofAddedHome() ? "The home" : "The homes", List.of(homes(open))));
        open.tasks().homes().forEach(home -> sections.add(new Section(name(home), topics(open, home.topics()))));
        sections.add(new Section("Sending", List.of(sending(open))));
        return new TaskList(List.copyOf(sections));
    }

    /** How many sections are completed. */
    public long done() {
        return sections.stream().filter(Section::done).count();
    }

    private static List<Task> service(OpenDraft open) {
        var chosen = open.tasks().service();
        var choose = task(
                open.draft().ofAddedHome() ? "Which service you add a home to" : "Which service you apply for",
                open.address() + "/service",
                chosen.map(service -> service.name()).orElse(null),
                chosen.isPresent() ? COMPLETED : NOT_STARTED);
        return Stream.concat(Stream.of(choose), topics(open, open.tasks().ofService()).stream())
                .toList();
    }

    private static Task homes(OpenDraft open) {
        SavedDraft draft = open.draft();
        String title = draft.ofAddedHome() ? "Which home you add" : "Which homes you apply for";
        if (open.tasks().service().isEmpty()) {
            return cannotStart(title, "Choose the service first");
        }
        int chosen = draft.homes().size();
        String hint = chosen == 0 ? null : chosen == 1 ? "1 home" : chosen + " homes";
        return task(title, open.address() + "/homes", hint, chosen == 0 ? NOT_STARTED : COMPLETED);
    }

    private static String name(HomeTasks home) {
        return home.name() == null ? "A new home" : home.name();
    }

    private static List<Task> topics(OpenDraft open, List<TopicTask> topics) {
        boolean begun = topics.stream().anyMatch(topic -> topic.said().isPresent());
        return topics.stream()
                .map(topic -> begun || topic == topics.get(0)
                        ? task(open, topic)
                        : cannotStart(topic.topic().label(), "When its name and address are said"))
                .toList();
    }

    private static Task task(OpenDraft open, TopicTask topic) {
        return task(
                topic.topic().label(),
                RecordAddress.of(topic.subject(), topic.topic(), topic.partOf(), open.address()),
                topic.note() != null
                        ? topic.note()
                        : topic.said().map(TaskList::hint).orElse(null),
                topic.state());
    }

    private static String hint(Statement said) {
        String on = "Said on " + DaysInWords.day(said.at());
        return said.validUntil() == null ? on : on + ", holds until " + DaysInWords.day(said.validUntil());
    }

    private static Task sending(OpenDraft open) {
        String title = "Check your answers, declare and send";
        return open.tasks().ready()
                ? task(title, open.address() + "/check", null, NOT_STARTED)
                : cannotStart(title, "When everything above is completed");
    }

    private static Task cannotStart(String title, String hint) {
        return new Task(title, null, hint, "Cannot start yet", "grey");
    }

    private static Task task(String title, String href, String hint, State state) {
        return switch (state) {
            case COMPLETED -> new Task(title, href, hint, "Completed", null);
            case NOT_STARTED -> new Task(title, href, hint, "Not started", "blue");
            case CHECK_AGAIN -> new Task(title, href, hint, "Check again", "yellow");
        };
    }
}
