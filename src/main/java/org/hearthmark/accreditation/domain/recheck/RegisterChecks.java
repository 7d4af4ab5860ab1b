package org.hearthmark.accreditation.domain.recheck;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What public registers say of the desk checks that rest on them: a pure function of what is known on a day. Source: the
 * table of stage-1 checks. What is too old, or was never told, is pending: never clear and never failed.
 */
public final class RegisterChecks {

    private RegisterChecks() {}

    /** In the order of the checks. Those of Companies House are left out for a firm without a company number. */
    public static List<RegisterReading> on(RegisterFacts facts) {
        var ofService = new OfstedChecks(facts).all();
        if (!facts.firm().hasCompanyNumber()) {
            return ofService;
        }
        var desk = new ReadingDesk(facts);
        return Stream.of(
                        new CompanyChecks(desk).all(),
                        new LiabilityChecks(desk).all(),
                        new PeopleChecks(desk).all(),
                        ofService)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(reading -> reading.check().id()))
                .toList();
    }
}
