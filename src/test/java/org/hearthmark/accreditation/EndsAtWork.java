package org.hearthmark.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Applications led by their services to where a journey begins; each has a provider of its own, who can sign in. */
// made when asked for, as the case at work is
@Lazy
@Component
public class EndsAtWork {

    private final CaseAtWork work;
    private final StaffAtWork staff;

    EndsAtWork(CaseAtWork work, StaffAtWork staff) {
        this.work = work;
        this.staff = staff;
    }

    /** @param provider user name and password of the provider's person */
    public record Applied(UUID id, String reference, String provider) {

        /** As Tasklist names a task of it. */
        public String task(String step) {
            return step + " · " + reference + " · Brent";
        }
    }

    /** Sent back because something is missing. */
    public Applied returned() {
        Applied applied = sent(1);
        work.done(applied.id(), "check-application", "officer", FormAnswers.returned());
        return applied;
    }

    /** Through its desk checks, with a visit in ten days and files drawn from among these people. */
    public Applied visitBooked(int homes, List<String> people) {
        Applied applied = sent(homes);
        work.done(applied.id(), "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(applied.id());
        staff.declared(work.now(applied.id()).firm(), people);
        work.done(
                applied.id(),
                "book-visit",
                "inspector",
                FormAnswers.visitOn(work.today().plusDays(10)));
        return applied;
    }

    /** Turns the clock to the hour of the visit; gives its day. */
    public LocalDate dayOfVisit(Applied applied) {
        work.dayOfVisit(applied.id());
        return work.today();
    }

    /** One staff file in which every element is present but for these, by code. */
    public void fileRecorded(Applied applied, Map<String, Object> but) {
        work.done(applied.id(), "record-file-sample", "inspector", StageTwoAnswers.file(but));
    }

    public void visitRecorded(Applied applied) {
        work.done(applied.id(), "record-visit", "inspector", StageTwoAnswers.visited(work.today()));
    }

    private Applied sent(int homes) {
        var applicant = work.applicant();
        UUID id = work.submittedBy(applicant, homes);
        return new Applied(id, work.now(id).reference(), applicant.username());
    }
}
