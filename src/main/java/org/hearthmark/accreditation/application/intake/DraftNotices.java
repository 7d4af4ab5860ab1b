package org.hearthmark.accreditation.application.intake;

import java.time.Instant;
import java.util.List;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** Tells who changed a draft last that it is going to be deleted; where that person is gone, the firm's administrators. */
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
        outbox.postAll(readers(draft).stream()
                .map(reader -> notice(draft, due, number, reader))
                .toList());
    }

    private List<Person> readers(SavedDraft draft) {
        List<Person> ofFirm = people.ofOrganisation(draft.organisation());
        List<Person> last = ofFirm.stream()
                .filter(person -> person.username().equalsIgnoreCase(draft.savedBy()))
                .toList();
        return last.isEmpty()
                ? ofFirm.stream()
                        .filter(person -> person.has(Role.PROVIDER_ADMINISTRATOR))
                        .toList()
                : last;
    }

    private static Notice notice(SavedDraft draft, Instant due, int number, Person reader) {
        String lastDay = DaysInWords.lastDayBefore(due);
        return new Notice(
                "draft-ends:" + draft.id() + ":" + due + ":" + number + ":" + reader.username(),
                NoticeKind.REMINDER,
                reader.email(),
                "Your application is kept until " + lastDay,
                """
                What your firm applies for was chosen on %s and has not been sent. Nobody has changed it since, so it is \
                deleted after %s. Open it and go on, if you still want it.

                Your answers are in your record and stay there: only the choice of service and homes is deleted.
                """.formatted(DaysInWords.day(draft.savedAt()), lastDay),
                draft.id());
    }
}
