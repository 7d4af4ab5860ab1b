package org.hearthmark.accreditation.domain.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ItemFact;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * An item of which more is asked of a home, or will be, than is recorded of it.
 *
 * @param recorded what counts as recorded today
 * @param fact     the record behind it; empty where nobody has looked
 * @param asks     the levels asked, what is in effect first; one at least
 */
public record Gap(Item item, Level recorded, Optional<ItemFact> fact, List<Ask> asks) {

    public Gap {
        asks = List.copyOf(asks);
    }

    /** What comes first. */
    public Ask next() {
        return asks.get(0);
    }

    /** The earliest day from which the home has to meet more; empty where it has to already, or no day is known. */
    public Optional<LocalDate> by() {
        return next().by();
    }
}
