package org.hearthmark.accreditation.application.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.workflow.TaskEscalated;
import org.hearthmark.workflow.TaskLate;
import org.hearthmark.workflow.WorkItem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever has a late task of accreditation or of a raise, or its group while nobody has it; and the managers when it stays late.
 * Runs in the transaction of the sweep, so that nobody is told twice. No name of a worker is in a message.
 */
@Component
class Lateness {

    private static final Set<String> PROCESSES = Set.of(
            "accreditation",
            "property-accreditation",
            "condition-follow-up",
            "changed-fact",
            "standard-raise",
            "reassessment");

    private final People people;
    private final Outbox outbox;

    Lateness(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    @EventListener
    void late(TaskLate late) {
        if (concerns(late.item())) {
            post(
                    "task-late",
                    late.item(),
                    workers(late.item()),
                    "Late: " + late.item().name(),
                    """
                    This task was due on %s: %s.

                    %s If it cannot be done now, tell an alliance manager, who can give it to somebody else.
                    """.formatted(
                                    day(late.item()),
                                    late.item().name(),
                                    late.item().assignee() == null
                                            ? "Nobody of your group has it yet. Open Tasklist and take it."
                                            : "You have it. Open it in Tasklist."));
        }
    }

    @EventListener
    void escalated(TaskEscalated escalated) {
        WorkItem item = escalated.item();
        if (concerns(item)) {
            post(
                    "task-escalated",
                    item,
                    people.inGroup(Role.ALLIANCE_MANAGER.group().orElseThrow()),
                    "%d working days late: %s".formatted(escalated.workingDaysLate(), item.name()),
                    """
                    This task was due on %s and is %d working days late: %s.

                    %s The dashboard shows all late work, and lets you give a task to somebody else.
                    """.formatted(
                                    day(item),
                                    escalated.workingDaysLate(),
                                    item.name(),
                                    item.assignee() == null ? "Nobody has it yet." : "Somebody has it."));
        }
    }

    private static String day(WorkItem item) {
        return DaysInWords.day(item.due());
    }

    private static boolean concerns(WorkItem item) {
        return PROCESSES.contains(item.process());
    }

    private List<Person> workers(WorkItem item) {
        return Optional.ofNullable(item.assignee())
                .map(assignee -> people.find(assignee).stream().toList())
                .orElseGet(() -> people.inGroup(item.candidateGroup()));
    }

    private void post(String what, WorkItem item, List<Person> to, String subject, String text) {
        outbox.postAll(to.stream()
                .filter(person -> !person.serviceAccount())
                .map(person -> new Notice(
                        String.join(":", what, item.taskId(), item.due().toString(), person.username()),
                        NoticeKind.LATE_WORK,
                        person.email(),
                        subject,
                        text,
                        item.caseKey()))
                .toList());
    }
}
