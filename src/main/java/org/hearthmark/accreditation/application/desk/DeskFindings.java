package org.hearthmark.accreditation.application.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.accreditation.domain.desk.CheckFinding;

/**
 * What an officer hands in from one task of stage 1.
 *
 * @param seenOn       the days on which things were looked up, by the form's fields
 * @param items        the checklist items that the same task records
 * @param itemsSeenOn  the day from which those are true
 * @param registration what was seen of the service in Ofsted's register, if it has to be in it
 */
public record DeskFindings(
        List<CheckFinding> checks,
        Map<String, LocalDate> seenOn,
        List<ItemFinding> items,
        LocalDate itemsSeenOn,
        Optional<RegistrationSeen> registration) {

    public DeskFindings with(List<CheckFinding> others) {
        return new DeskFindings(others, seenOn, items, itemsSeenOn, registration);
    }

    public static DeskFindings ofChecks(List<CheckFinding> checks, Map<String, LocalDate> seenOn, LocalDate day) {
        return new DeskFindings(checks, seenOn, List.of(), day, Optional.empty());
    }
}
