package org.hearthmark.notification;

import java.util.Arrays;
import java.util.List;

/** What a message is about. What somebody must know, or must answer, cannot be switched off. */
public enum NoticeKind {
    PROGRESS("Progress of an application", "A step is done, and what comes next.", true),
    REMINDER("Reminders", "A date comes near, and nothing has to be answered before it.", true),
    LATE_WORK("Late work", "A task of yours or of your group is past its due date.", true),
    REQUEST("Requests that need an answer", "Something is asked of you by a date.", false),
    APPOINTMENT("Visits and meetings", "Invitations, changes and cancellations.", false),
    DECISION("Decisions", "A decision, a report or a letter about your application or your home.", false),
    SUSPENSION("Suspensions", "A home is suspended, or its suspension is lifted.", false),
    ACCOUNT("Your account", "Links that you asked for, and changes of who may sign in.", false),
    FAREWELL("The last message", "The last to an address. Nothing but its times is kept of it.", false),
    GENERAL("Other messages of the service", "What belongs to none of these.", false);

    private final String label;
    private final String meaning;
    private final boolean optional;

    NoticeKind(String label, String meaning, boolean optional) {
        this.label = label;
        this.meaning = meaning;
        this.optional = optional;
    }

    public static List<NoticeKind> optionalOnes() {
        return Arrays.stream(values()).filter(NoticeKind::optional).toList();
    }

    public String label() {
        return label;
    }

    /** One sentence on what is told. */
    public String meaning() {
        return meaning;
    }

    /** Whether people may switch these messages off. */
    public boolean optional() {
        return optional;
    }
}
