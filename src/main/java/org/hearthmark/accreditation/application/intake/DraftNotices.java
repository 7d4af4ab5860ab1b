package org.hearthmark.accreditation.application.intake;

import java.time.Instant;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.identity.People;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** Tells who changed a draft last that it is going to be deleted. */
@Component
class DraftNotices {

    private final Outbox outbox;
    private final People people;

    DraftNotices(Outbox outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    /** @param number which warning it is, from 1 */
    void deletedSoon(SavedDraft draft, Instant due, int number) {
        String lastDay = DaysInWords.lastDayBefore(due);
        people.find(draft.savedBy())
                .ifPresent(person -> outbox.post(new Notice(
                        "draft-ends:" + draft.id() + ":" + due + ":" + number,
                        NoticeKind.REMINDER,
                        person.email(),
                        "Your application is kept until " + lastDay,
                        """
                        You began an application on %s and have not sent it. Nobody has changed it since, so it is deleted \
                        after %s. Open it and go on, if you still want it.

                        Your answers are in your record and stay there: only the choice of service and homes is deleted.
                        """.formatted(DaysInWords.day(draft.savedAt()), lastDay),
                        draft.id())));
    }
}
