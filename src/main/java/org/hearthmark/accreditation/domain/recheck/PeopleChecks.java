package org.hearthmark.accreditation.domain.recheck;

import static org.hearthmark.provider.FactKind.DISQUALIFICATIONS;
import static org.hearthmark.provider.FactKind.OFFICERS;
import static org.hearthmark.provider.FactKind.PERSONS_WITH_CONTROL;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearthmark.provider.CompanyReading.Controller;
import org.hearthmark.provider.CompanyReading.Disqualification;

/**
 * What Companies House says of D05 (disqualified people), D06 (their other firms: a person's check, with a hint) and D27
 * (who owns the firm). No name of a person is in a note.
 */
final class PeopleChecks {

    private static final Set<String> NOBODY = Set.of(
            "no-individual-or-entity-with-signficant-control", "no-individual-or-entity-with-significant-control");

    private final ReadingDesk desk;

    PeopleChecks(ReadingDesk desk) {
        this.desk = desk;
    }

    List<RegisterReading> all() {
        return List.of(disqualified(), otherFirms(), owners());
    }

    private RegisterReading disqualified() {
        return desk.withoutAnswer("D05", DISQUALIFICATIONS)
                .orElseGet(() -> disqualified(desk.company().disqualifications().orElse(List.of())));
    }

    private RegisterReading disqualified(List<Disqualification> found) {
        if (found.stream().anyMatch(this::runs)) {
            return desk.told(
                    "D05",
                    "stop",
                    Map.of(),
                    "somebody of the name and birth month of one of its people is disqualified now: make sure that it is the"
                            + " same person",
                    DISQUALIFICATIONS);
        }
        if (!found.isEmpty()) {
            return desk.told("D05", "amber", Map.of(), "a disqualification that has run out", DISQUALIFICATIONS);
        }
        return desk.told("D05", "clear", Map.of(), "nobody is disqualified", DISQUALIFICATIONS);
    }

    /** One without an end runs. */
    private boolean runs(Disqualification one) {
        return one.until() == null || !one.until().isBefore(desk.day());
    }

    private RegisterReading otherFirms() {
        return desk.withoutAnswer("D06", OFFICERS)
                .filter(RegisterReading::judged)
                .orElseGet(() -> {
                    var officers =
                            desk.usable(OFFICERS).flatMap(fact -> desk.company().officers());
                    var words = officers.map(all -> all.stream()
                                    .filter(one -> one.resignedOn() == null)
                                    .count())
                            .map(count -> count + " in office: look at the other appointments of each")
                            .orElse("The officers are not known yet: look them up, and the other appointments of each");
                    return desk.hint("D06", words, OFFICERS);
                });
    }

    private RegisterReading owners() {
        return desk.withoutAnswer("D27", PERSONS_WITH_CONTROL)
                .orElseGet(() -> owners(desk.company().controllers().orElse(List.of()).stream()
                        .filter(one -> one.ceasedOn() == null)
                        .toList()));
    }

    private RegisterReading owners(List<Controller> owners) {
        if (owners.isEmpty()) {
            return owners("amber", "nobody with significant control is registered, and nothing says why");
        }
        long abroad = owners.stream()
                .filter(PeopleChecks::firm)
                .filter(PeopleChecks::abroad)
                .count();
        if (abroad > 0) {
            return owners("amber", "an owner that is registered abroad, or of which the country is not told");
        }
        if (owners.stream().allMatch(PeopleChecks::disclosed)) {
            return owners(
                    "clear", owners.size() == 1 ? "disclosed: 1 entry" : "disclosed: " + owners.size() + " entries");
        }
        return owners("amber", "a statement that somebody has to judge: " + kinds(owners));
    }

    private RegisterReading owners(String answer, String words) {
        return desk.told("D27", answer, Map.of(), words, PERSONS_WITH_CONTROL);
    }

    private static String kinds(List<Controller> owners) {
        return String.join(
                ", ",
                owners.stream()
                        .filter(one -> !disclosed(one))
                        .map(PeopleChecks::kind)
                        .distinct()
                        .toList());
    }

    private static boolean disclosed(Controller one) {
        return firm(one) || kind(one).startsWith("individual") || NOBODY.contains(kind(one));
    }

    private static boolean firm(Controller one) {
        return kind(one).startsWith("corporate") || kind(one).startsWith("legal");
    }

    private static boolean abroad(Controller one) {
        return !HomeCountry.isHere(one.country());
    }

    private static String kind(Controller one) {
        return Objects.toString(one.kind(), "").toLowerCase(Locale.ROOT);
    }
}
