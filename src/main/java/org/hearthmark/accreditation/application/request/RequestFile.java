package org.hearthmark.accreditation.application.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.request.RequestOutcome;

/**
 * A question to the provider with what became of it.
 *
 * @param homeNumber the home it is about; empty for the whole application
 */
public record RequestFile(
        UUID id,
        int number,
        Optional<Integer> homeNumber,
        String question,
        LocalDate wantedBy,
        Instant askedAt,
        String askedBy,
        Optional<Ending> ending) {

    /** How it ended: the provider's answer, or the reason of the staff. */
    public record Ending(RequestOutcome outcome, String words, Instant at, String by) {}

    public boolean open() {
        return ending.isEmpty();
    }

    /** Open, and the day by which an answer was wanted is over. */
    public boolean overdue(LocalDate today) {
        return open() && wantedBy.isBefore(today);
    }

    /** What it is about, as in "Home 2". */
    public String about() {
        return homeNumber.map(number -> "Home " + number).orElse("The whole application");
    }
}
