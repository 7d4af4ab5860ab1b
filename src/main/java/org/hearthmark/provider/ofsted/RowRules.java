package org.hearthmark.provider.ofsted;

import static org.hearthmark.provider.RegistrationStatus.NOT_REGISTERED;
import static org.hearthmark.provider.RegistrationStatus.REGISTERED;
import static org.hearthmark.provider.RegistrationStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearthmark.provider.OfstedEntry;
import org.hearthmark.provider.RegistrationStatus;

/** Makes of a row's cells what a list says of a provider; what cannot be is a fault of the row. */
class RowRules {

    static final Pattern URN = Pattern.compile("(SC)?[0-9]{6,8}");

    private static final int MOST_PLACES = 5000;
    private static final Map<String, RegistrationStatus> STATUS_WORDS = Map.of(
            "active", REGISTERED,
            "registered", REGISTERED,
            "suspended", SUSPENDED,
            "cancelled", NOT_REGISTERED,
            "resigned", NOT_REGISTERED,
            "closed", NOT_REGISTERED,
            "ceased", NOT_REGISTERED,
            "removed", NOT_REGISTERED);

    /** What is published of a list in the weeks after its day. */
    private static final int DAYS_UNTIL_PUBLISHED = 180;

    private final LocalDate asAt;

    RowRules(LocalDate asAt) {
        this.asAt = asAt;
    }

    /** The row as far as it can be read: to be used only when no fault was found. */
    ListRow read(Cells cells) {
        cells.checkShape();
        String type = cells.required(ListColumn.PROVISION_TYPE);
        String statusWord = cells.required(ListColumn.STATUS);
        LocalDate inspectedOn = cells.day(ListColumn.INSPECTED_ON, asAt);
        var row = new ListRow(
                urn(cells),
                status(cells, statusWord),
                statusWord,
                type,
                registeredOn(cells),
                cells.text(ListColumn.NAME),
                cells.text(ListColumn.OWNER),
                cells.text(ListColumn.COUNCIL),
                cells.text(ListColumn.REGION),
                cells.text(ListColumn.SECTOR),
                cells.count(ListColumn.PLACES, MOST_PLACES),
                cells.count(ListColumn.PREMISES, MOST_PLACES),
                outcome(cells, type, inspectedOn),
                cells.text(ListColumn.JUDGEMENT),
                inspectedOn,
                cells.day(ListColumn.PUBLISHED_ON, asAt.plusDays(DAYS_UNTIL_PUBLISHED)));
        checkTogether(cells, row);
        return row;
    }

    /** Upper case, without spaces; null when it cannot be one. */
    static String urn(Cells cells) {
        String text = cells.required(ListColumn.URN);
        if (text == null) {
            return null;
        }
        String urn = text.toUpperCase(Locale.ROOT).replace(" ", "");
        if (!URN.matcher(urn).matches()) {
            cells.fault(ListColumn.URN, Cells.shown(text) + " is no URN: 6 to 8 digits, perhaps after SC");
            return null;
        }
        return urn;
    }

    private static RegistrationStatus status(Cells cells, String word) {
        var status = word == null ? null : STATUS_WORDS.get(word.toLowerCase(Locale.ROOT));
        if (word != null && status == null) {
            cells.fault(ListColumn.STATUS, Cells.shown(word) + " is no status that we know");
        }
        return status;
    }

    private LocalDate registeredOn(Cells cells) {
        LocalDate day = cells.day(ListColumn.REGISTERED_ON, asAt);
        if (cells.empty(ListColumn.REGISTERED_ON)) {
            cells.fault(ListColumn.REGISTERED_ON, "Empty");
        }
        return day;
    }

    private static String outcome(Cells cells, String type, LocalDate inspectedOn) {
        String outcome = cells.text(ListColumn.OUTCOME);
        if (outcome == null) {
            return cells.withheld(ListColumn.OUTCOME) ? null : "";
        }
        if (!Character.isLetter(outcome.codePointAt(0)) || outcome.chars().anyMatch(Character::isDigit)) {
            cells.fault(ListColumn.OUTCOME, Cells.shown(outcome) + " is no outcome in words");
        } else if (type != null && !OfstedEntry.isSupportedAccommodation(type)) {
            cells.fault(ListColumn.OUTCOME, "Only supported accommodation has this outcome, not " + Cells.shown(type));
        } else if (inspectedOn == null && cells.empty(ListColumn.INSPECTED_ON)) {
            cells.fault(ListColumn.OUTCOME, "An outcome without the day of its inspection");
        }
        return outcome;
    }

    private static void checkTogether(Cells cells, ListRow row) {
        if (row.premises() != null
                && row.provisionType() != null
                && !OfstedEntry.isSupportedAccommodation(row.provisionType())) {
            cells.fault(
                    ListColumn.PREMISES,
                    "Only supported accommodation has premises, not " + Cells.shown(row.provisionType()));
        }
        if (row.publishedOn() != null
                && row.inspectedOn() != null
                && row.publishedOn().isBefore(row.inspectedOn())) {
            cells.fault(ListColumn.PUBLISHED_ON, "Published before the inspection");
        }
    }
}
