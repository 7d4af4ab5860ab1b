package org.hearthmark.ladder.application.raise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of our own pages to the tasks of a raise: taken and completed as the person who is signed in. */
@Service
public class RaiseInbox {

    public static final String REVIEW = "review-impact";
    public static final String APPROVE = "approve-raise";
    public static final String DECIDE = "decide-on-held-raise";

    private static final String RESULT = "result";
    private static final String REASON = "reason";
    private static final String SEND_BACK = "sendBack";

    private final RaiseDesk desk;
    private final WorkItems items;
    private final TaskInbox inbox;

    RaiseInbox(RaiseDesk desk, WorkItems items, TaskInbox inbox) {
        this.desk = desk;
        this.items = items;
        this.inbox = inbox;
    }

    @Transactional
    public void review(String reference, String reason, String by) {
        submit(task(reference, REVIEW), Map.of(RESULT, "goOn", REASON, reason), by);
    }

    @Transactional
    public void approve(String reference, String reason, String by) {
        submit(task(reference, APPROVE), Map.of(RESULT, "approve", REASON, reason), by);
    }

    /** From whichever of its two tasks is open. */
    @Transactional
    public void sendBack(String reference, String reason, String by) {
        submit(task(reference, REVIEW, APPROVE), Map.of(RESULT, SEND_BACK, REASON, reason), by);
    }

    /** @param answers as the form of the task asks for them */
    @Transactional
    public void decide(String reference, Map<String, Object> answers, String by) {
        submit(task(reference, DECIDE), answers, by);
    }

    private WorkItem task(String reference, String... steps) {
        var raise = desk.open(reference);
        return items.open(List.of(raise.id())).stream()
                .filter(item -> List.of(steps).contains(item.step()))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.invalid("There is nothing of this kind to be done with this raise now. It is "
                                + raise.status().label().toLowerCase(Locale.UK) + "."));
    }

    private void submit(WorkItem task, Map<String, Object> answers, String by) {
        if (task.assignee() == null) {
            inbox.claim(task.taskId(), by);
        } else if (!task.assignee().equals(by)) {
            throw Refusal.forbidden(
                    "A colleague has taken this task. Ask them to give it back, or a manager to hand it over");
        }
        inbox.submit(task.taskId(), answers, by);
    }
}
