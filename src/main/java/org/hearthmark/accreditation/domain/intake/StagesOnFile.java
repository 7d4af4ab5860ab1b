package org.hearthmark.accreditation.domain.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Step;

/**
 * What is on file of stages 1 and 2 in one application.
 *
 * @param taken the day of each of {@link #STEPS} that was taken, the latest where it was taken more than once
 */
public record StagesOnFile(
        UUID caseId,
        String reference,
        UUID service,
        CaseStatus status,
        boolean refusalProposed,
        Map<Step, LocalDate> taken) {

    /** What counts for a home added later, and the inspection that shows that stage 3 was reached. */
    static final Set<Step> STEPS =
            Set.of(Step.CHECK_FIRM, Step.CHECK_FINANCES, Step.RECORD_VISIT, Step.INSPECT_PROPERTY);

    boolean firmChecked() {
        return taken.containsKey(Step.CHECK_FIRM);
    }

    /** Whether both stages ended, and the homes began. */
    boolean passed() {
        boolean homesBegan = status == CaseStatus.HOMES_UNDER_WAY
                || status == CaseStatus.CLOSED
                || taken.containsKey(Step.INSPECT_PROPERTY);
        return homesBegan && !refusalProposed && taken.containsKey(Step.RECORD_VISIT);
    }

    /** The day of the desk checks of firm and finances: the earlier of the two; empty where one is missing. */
    public Optional<LocalDate> deskChecksOn() {
        return earlier(taken.get(Step.CHECK_FIRM), taken.get(Step.CHECK_FINANCES));
    }

    public Optional<LocalDate> visitedOn() {
        return Optional.ofNullable(taken.get(Step.RECORD_VISIT));
    }

    /** The day from which the age of the whole is counted. */
    Optional<LocalDate> oldest() {
        return deskChecksOn().flatMap(desk -> earlier(desk, taken.get(Step.RECORD_VISIT)));
    }

    private static Optional<LocalDate> earlier(LocalDate one, LocalDate other) {
        return one == null || other == null ? Optional.empty() : Optional.of(one.isBefore(other) ? one : other);
    }
}
