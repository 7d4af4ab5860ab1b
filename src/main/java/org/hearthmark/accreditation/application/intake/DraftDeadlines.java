package org.hearthmark.accreditation.application.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.Statement;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.DeadlinePassed;
import org.hearthmark.workflow.Deadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The end of drafts that nobody changes: warned 14 and 3 days before, deleted when 90 days are over. An answer in the
 * provider's record is a change, too, and is found when a draft's day comes near: then its days begin anew.
 */
@Component
class DraftDeadlines {

    static final String KIND = "draft-expiry";

    private static final int FIRST_WARNING = 14;
    private static final int LAST_WARNING = 3;

    private final DraftRows rows;
    private final Deadlines deadlines;
    private final ProviderRecord record;
    private final DraftNotices notices;

    DraftDeadlines(DraftRows rows, Deadlines deadlines, ProviderRecord record, DraftNotices notices) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.record = record;
        this.notices = notices;
    }

    void set(UUID draft, Instant changed) {
        deadlines.set(deadline(draft, changed));
    }

    void met(UUID draft) {
        deadlines.met(draft, KIND);
    }

    private static Deadline deadline(UUID draft, Instant changed) {
        LocalDate lastDay = LondonTime.dayOf(changed).plusDays(Drafts.KEPT_DAYS);
        return Deadline.untilTheEndOf(
                lastDay, draft, KIND, lastDay.minusDays(FIRST_WARNING), lastDay.minusDays(LAST_WARNING));
    }

    @EventListener
    void warn(DeadlineNear near) {
        if (near.kind().equals(KIND)) {
            rows.find(near.about())
                    .filter(draft -> stillUnchanged(draft, near.due()))
                    .ifPresent(draft -> notices.deletedSoon(draft, near.due(), near.number()));
        }
    }

    @EventListener
    void expire(DeadlinePassed passed) {
        if (passed.kind().equals(KIND)) {
            rows.find(passed.about())
                    .filter(draft -> stillUnchanged(draft, passed.due()))
                    .ifPresent(draft -> rows.delete(draft.id()));
        }
    }

    private boolean stillUnchanged(SavedDraft draft, Instant due) {
        var deadline = deadline(draft.id(), lastChange(draft));
        if (deadline.due().isAfter(due)) {
            deadlines.set(deadline);
            return false;
        }
        return true;
    }

    private Instant lastChange(SavedDraft draft) {
        return record.of(draft.organisation()).stream()
                .flatMap(file -> file.subjects())
                .flatMap(subject -> subject.said().values().stream())
                .map(Statement::at)
                .filter(draft.savedAt()::isBefore)
                .max(Instant::compareTo)
                .orElse(draft.savedAt());
    }
}
