package org.hearthmark.accreditation.domain.casework;

import java.util.Set;
import java.util.UUID;

/**
 * Where a case stands, as far as its status and verdicts say it.
 *
 * @param deskVerdict what weighing the desk checks said last, or null
 * @param sampleState how far the sample of staff files has come, or null
 */
public record CasePlace(UUID id, CaseStatus status, DeskVerdict deskVerdict, SampleState sampleState) {

    private static final Set<Step> DESK_CHECKS = Set.of(Step.CHECK_FIRM, Step.CHECK_FINANCES, Step.CHECK_LANDLORD);

    public static CasePlace of(AccreditationCase of) {
        return new CasePlace(
                of.id(),
                of.status(),
                of.deskVerdict().orElse(null),
                of.sampleState().orElse(null));
    }

    /** The steps that people can take here; those that stand side by side are all named, taken already or not. */
    public Set<Step> steps() {
        return switch (status) {
            case SUBMITTED -> Set.of(Step.CHECK_APPLICATION);
            case DESK_CHECKS -> deskSteps();
            case VISIT_TO_BOOK -> Set.of(Step.BOOK_VISIT);
            case VISIT_BOOKED -> visitSteps();
            case VISIT_DONE -> Set.of(Step.CHECK_CURES);
            case RETURNED_INCOMPLETE, HOMES_UNDER_WAY, CLOSED, WITHDRAWN, EXPIRED -> Set.of();
        };
    }

    private Set<Step> deskSteps() {
        if (deskVerdict == DeskVerdict.PENDING) {
            return Set.of(Step.SETTLE_PENDING_CHECKS);
        }
        return deskVerdict == DeskVerdict.SECOND_PERSON ? Set.of(Step.REVIEW_DESK_CHECKS) : DESK_CHECKS;
    }

    private Set<Step> visitSteps() {
        if (sampleState == SampleState.FILES) {
            return Set.of(Step.RECORD_VISIT, Step.RECORD_FILE_SAMPLE);
        }
        return sampleState == SampleState.ITEMS
                ? Set.of(Step.RECORD_VISIT, Step.RECORD_SAMPLE_ITEMS)
                : Set.of(Step.RECORD_VISIT);
    }
}
