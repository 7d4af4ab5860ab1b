package org.hearthmark.accreditation.application.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.condition.ConditionState;
import org.hearthmark.accreditation.domain.panel.Bench;

/**
 * What happened to one home of a case since its report, for pages.
 *
 * @param answerBy   the last day for representations; empty where none are awaited
 * @param deferredTo the day on which a deferred home comes back; empty where it is not deferred
 * @param ownProcess whether stage 3 has reached it and it has not ended
 */
public record HomeStory(
        UUID id,
        int number,
        HomeStatus status,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> deferredTo,
        boolean ownProcess,
        List<Decided> decisions,
        List<ConditionState> conditions,
        List<Said> representations) {

    /**
     * A decision, a proposal or a deferral.
     *
     * @param meeting the reference of the meeting that took it; empty where none did
     * @param by      for staff's eyes only
     * @param seats   who sat in it and in which part; for staff's eyes only
     */
    public record Decided(
            DecisionOutcome outcome,
            String reasons,
            Instant at,
            String by,
            Optional<LocalDate> deferredUntil,
            Optional<String> meeting,
            List<Bench.Seat> seats) {}

    /** What the provider said against a proposed refusal. */
    public record Said(String text, Instant at) {}

    /** Whether there is anything to tell beyond the home's status. */
    public boolean told() {
        return !decisions.isEmpty() || !representations.isEmpty() || deferredTo.isPresent();
    }

    public boolean mayBeWithdrawn() {
        return !status.decided();
    }
}
