package org.hearthmark.accreditation.application.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearthmark.standard.Level;

/**
 * What an inspector found in one home.
 *
 * @param inspectedOn the day of the inspection
 * @param items       one finding for each item asked
 */
public record InspectionFindings(LocalDate inspectedOn, List<ItemFinding> items) {

    /**
     * @param measure the measured value as the inspector wrote it: a number in the item's unit, or a date
     * @param comment why, where the level is below the required one, or the item was not looked at or does not apply
     */
    public record ItemFinding(String item, Level level, Optional<String> measure, Optional<String> comment) {}
}
