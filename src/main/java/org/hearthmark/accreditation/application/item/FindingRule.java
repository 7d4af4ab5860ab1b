package org.hearthmark.accreditation.application.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Measure;

/**
 * Whether one finding may be recorded: nobody records a level that the measured value does not allow, and whoever records
 * less than is required says why.
 */
final class FindingRule {

    /** What is wrong with a finding: with which part of it, and what to do. */
    record Fault(String part, String message) {}

    private final Asked asked;
    private final LocalDate inspectedOn;

    FindingRule(Asked asked, LocalDate inspectedOn) {
        this.asked = asked;
        this.inspectedOn = inspectedOn;
    }

    Optional<Fault> faultOf(Item item, ItemFinding finding) {
        return commentFault(item, finding).or(() -> measureFault(item, finding));
    }

    private Optional<Fault> commentFault(Item item, ItemFinding finding) {
        boolean needed = !finding.level().meets(asked.requiredLevel(item.id()));
        return needed && finding.comment().isEmpty()
                ? Optional.of(new Fault(ItemFields.COMMENT, "Say what you found: the required level is not met."))
                : Optional.empty();
    }

    private Optional<Fault> measureFault(Item item, ItemFinding finding) {
        if (item.measured().isEmpty() || !finding.level().onTheScale()) {
            return Optional.empty();
        }
        if (finding.measure().isEmpty()) {
            return finding.level().reached() == 0
                    ? Optional.empty()
                    : Optional.of(new Fault(
                            ItemFields.MEASURE,
                            "Enter the measured value (" + item.measure().unit() + ")."));
        }
        return levelAllowedBy(item.measure(), finding.measure().get())
                .map(allowed -> tooHigh(item, finding.level(), allowed))
                .orElseGet(() -> Optional.of(
                        new Fault(ItemFields.MEASURE, "Enter " + item.measure().unit() + ".")));
    }

    private static Optional<Fault> tooHigh(Item item, Level level, int allowed) {
        return level.reached() > allowed
                ? Optional.of(new Fault(
                        ItemFields.LEVEL,
                        "The measured value allows at most "
                                + (allowed == 0 ? "less than level 1" : "level " + allowed)
                                + " for "
                                + item.title()
                                + "."))
                : Optional.empty();
    }

    /** Empty when what was entered is no value of this measure. */
    private Optional<Integer> levelAllowedBy(Measure measure, String entered) {
        try {
            return Optional.of(
                    measure.compare().isDate()
                            ? measure.highestLevelAllowed(LocalDate.parse(entered), inspectedOn)
                            : measure.highestLevelAllowed(new BigDecimal(entered)));
        } catch (DateTimeParseException | NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
