package org.hearthmark.provider;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What Companies House's answers say, as far as somebody here asks: read from the raw answers, tolerant of values that it
 * adds. Each part is empty where there is no usable answer of its kind.
 */
public record CompanyReading(
        Optional<Profile> profile,
        Optional<List<InsolvencyCase>> insolvency,
        Optional<List<Charge>> charges,
        Optional<List<Filing>> filings,
        Optional<List<Officer>> officers,
        Optional<List<Controller>> controllers,
        Optional<List<Disqualification>> disqualifications) {

    /**
     * @param status       the register's own word, such as {@code active} or {@code liquidation}; {@code unknown} for one
     *                     that is new to us is kept as it came
     * @param statusDetail such as {@code active-proposal-to-strike-off}; null for none
     * @param accountsDue  when the next accounts are due; null where the register says none
     */
    public record Profile(
            String name,
            String status,
            String statusDetail,
            LocalDate createdOn,
            LocalDate accountsDue,
            boolean accountsOverdue,
            LocalDate confirmationDue,
            boolean confirmationOverdue,
            LocalDate accountsMadeUpTo,
            boolean hasCharges,
            boolean hasInsolvencyHistory,
            boolean officeDisputed,
            boolean officeUndeliverable) {}

    /** @param open whether it has not ended; @param endedOn null while it is open and where the register says no day */
    public record InsolvencyCase(String type, boolean open, LocalDate endedOn) {}

    /** @param status the register's own word, such as {@code outstanding}; @param enforced a receiver was appointed */
    public record Charge(
            String status, LocalDate createdOn, boolean overEverything, boolean enforced, List<String> entitled) {}

    public record Filing(LocalDate day, String category, String type, String description) {}

    /** @param born month and year, as far as the register tells; null for firms */
    public record Officer(String name, String role, YearMonth born, LocalDate resignedOn) {}

    /**
     * A person or firm with significant control, or a statement that there is none.
     *
     * @param kind    the register's own word
     * @param number  of a firm, as it stands in the register of its country; null for people
     * @param country where a firm is registered; null where not told
     */
    public record Controller(
            String name, String kind, YearMonth born, String number, String country, LocalDate ceasedOn) {}

    /** @param until the last day of the disqualification */
    public record Disqualification(String name, LocalDate from, LocalDate until) {}
}
