package org.hearthmark.accreditation.application.intake;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
                    .filter(draft -> nobodySends(draft.id(), passed.due()))
                    .filter(draft -> stillUnchanged(draft, passed.due()))
                    .ifPresent(draft -> rows.delete(draft.id()));
        }
    }

    /**
     * Who sends a draft holds it and then ends its deadline, which is held here: so nobody waits for them here, and what is
     * not sent after all has one day more.
     */
    private boolean nobodySends(UUID draft, Instant due) {
        boolean free = rows.lockIfFree(draft);
        if (!free) {
            deadlines.set(Deadline.untilTheEndOf(LondonTime.dayOf(due), draft, KIND));
        }
        return free;
    }

    /** The last day of each, all of one organisation: the day that is set, or a later one since something was said. */
    Map<UUID, LocalDate> lastDays(List<SavedDraft> drafts) {
        if (drafts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Instant> due =
                deadlines.due(drafts.stream().map(SavedDraft::id).toList(), KIND);
        Instant said = lastSaid(drafts.get(0).organisation());
        return drafts.stream()
                .collect(toMap(SavedDraft::id, draft -> lastDay(lastChange(draft, said), due.get(draft.id()))));
    }

    private static LocalDate lastDay(Instant changed, Instant due) {
        LocalDate ofChange = LondonTime.dayOf(changed).plusDays(Drafts.KEPT_DAYS);
        LocalDate set = due == null ? ofChange : LondonTime.dayOf(due).minusDays(1);
        return set.isAfter(ofChange) ? set : ofChange;
    }

    private boolean stillUnchanged(SavedDraft draft, Instant due) {
        var deadline = deadline(draft.id(), lastChange(draft, lastSaid(draft.organisation())));
        if (deadline.due().isAfter(due)) {
            deadlines.set(deadline);
            return false;
        }
        return true;
    }

    private static Instant lastChange(SavedDraft draft, Instant said) {
        return said.isAfter(draft.savedAt()) ? said : draft.savedAt();
    }

    private Instant lastSaid(UUID organisation) {
        return record.of(organisation).stream()
                .flatMap(file -> file.subjects())
                .flatMap(subject -> subject.said().values().stream())
                .map(Statement::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }
}
