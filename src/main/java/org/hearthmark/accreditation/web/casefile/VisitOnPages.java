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
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.StaffLists;
import org.springframework.stereotype.Component;

/** Stage 2 as a part of other pages, as {@code @visitOnPages} in their fragments. Never a name of anybody's staff. */
@Component("visitOnPages")
public class VisitOnPages {

    private static final Set<CaseStatus> BEFORE_BOOKING =
            Set.of(CaseStatus.SUBMITTED, CaseStatus.DESK_CHECKS, CaseStatus.VISIT_TO_BOOK);

    private final StaffLists lists;
    private final Providers providers;
    private final VisitArrangements arrangements;
    private final SampleViews samples;
    private final Cures cures;

    VisitOnPages(
            StaffLists lists, Providers providers, VisitArrangements arrangements, SampleViews samples, Cures cures) {
        this.lists = lists;
        this.providers = providers;
        this.arrangements = arrangements;
        this.samples = samples;
        this.cures = cures;
    }

    /** Whether the visit cannot be booked because the provider has not declared its staff list. */
    public boolean listMissing(CaseFile file) {
        return BEFORE_BOOKING.contains(file.summary().status())
                && !lists.newest(file.firm().id()).declared();
    }

    /** Whether a visit of one of these applications of a provider waits for its staff list. */
    public boolean listAwaited(List<CaseFile.Summary> applications) {
        return applications.stream()
                .filter(one -> one.status() == CaseStatus.VISIT_TO_BOOK)
                .findFirst()
                .flatMap(one -> providers.firmOf(one.organisation()))
                .filter(firm -> !lists.newest(firm.id()).declared())
                .isPresent();
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
