package org.hearthmark.accreditation.web.casefile;

import java.util.List;
import java.util.Set;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.sample.Cure;
import org.hearthmark.accreditation.application.sample.Cures;
import org.hearthmark.accreditation.application.sample.SampleView;
import org.hearthmark.accreditation.application.sample.SampleViews;
import org.hearthmark.accreditation.application.visit.VisitArrangements;
import org.hearthmark.accreditation.application.visit.VisitBooking;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.provider.StaffLists;
import org.springframework.stereotype.Component;

/** Stage 2 as a part of other pages, as {@code @visitOnPages} in their fragments. Never a name of anybody's staff. */
@Component("visitOnPages")
public class VisitOnPages {

    private static final Set<CaseStatus> BEFORE_BOOKING =
            Set.of(CaseStatus.SUBMITTED, CaseStatus.DESK_CHECKS, CaseStatus.VISIT_TO_BOOK);

    private final StaffLists lists;
    private final VisitArrangements arrangements;
    private final SampleViews samples;
    private final Cures cures;

    VisitOnPages(StaffLists lists, VisitArrangements arrangements, SampleViews samples, Cures cures) {
        this.lists = lists;
        this.arrangements = arrangements;
        this.samples = samples;
        this.cures = cures;
    }

    /** Whether the visit cannot be booked because the provider has not declared its staff list. */
    public boolean listMissing(CaseFile file) {
        return BEFORE_BOOKING.contains(file.summary().status())
                && !lists.newest(file.firm().id()).declared();
    }

    /** Whether it waits for the list already. */
    public boolean waiting(CaseFile file) {
        return file.summary().status() == CaseStatus.VISIT_TO_BOOK;
    }

    /** The last word on the appointment; null when none was booked. */
    public VisitBooking booking(CaseFile file) {
        List<VisitBooking> all = arrangements.of(file.summary().id());
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** Without names; null where no files are drawn. */
    public SampleView sample(CaseFile file) {
        return samples.of(file.summary().id(), false).orElse(null);
    }

    public List<Cure> openCures(CaseFile file) {
        return cures.open(file.summary().id());
    }

    public boolean underWay(CaseFile file) {
        return file.summary().status() == CaseStatus.VISIT_BOOKED;
    }
}
