package org.hearthmark.accreditation.domain.recheck;

import java.time.LocalDate;
import java.util.Map;
import org.hearthmark.accreditation.domain.desk.CheckedFirm;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.FactState;

/**
 * What is known on a day of a firm and one of its services from public registers.
 *
 * @param company what usable answers of Companies House say
 * @param states  what is known of each kind of fact, and what came of asking last
 */
public record RegisterFacts(
        LocalDate day,
        CheckedFirm firm,
        CompanyReading company,
        Map<FactKind, FactState> states,
        ServiceOnList service) {

    public RegisterFacts {
        states = Map.copyOf(states);
    }
}
