package org.hearthmark.accreditation.application.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;

/**
 * What somebody decides about one home.
 *
 * @param reasons       as the provider reads them
 * @param conditions    what has to be so by a day; at least one when the home is accredited with conditions
 * @param deferredUntil the day on which the home comes back to the panel
 */
public record Verdict(
        DecisionOutcome outcome, String reasons, List<NewCondition> conditions, Optional<LocalDate> deferredUntil) {

    /** Without conditions and without a day. */
    public static Verdict of(DecisionOutcome outcome, String reasons) {
        return new Verdict(outcome, reasons, List.of(), Optional.empty());
    }

    /**
     * @param field the name of its text's field in the form
     * @param item  the checklist item that it is about, if it is about one
     * @param due   the last day on which it may be unmet
     */
    public record NewCondition(String field, String text, Optional<String> item, LocalDate due) {}
}
