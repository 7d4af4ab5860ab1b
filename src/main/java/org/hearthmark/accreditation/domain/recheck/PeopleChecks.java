package org.hearthmark.accreditation.domain.recheck;

import static org.hearthmark.provider.FactKind.DISQUALIFICATIONS;
import static org.hearthmark.provider.FactKind.OFFICERS;
import static org.hearthmark.provider.FactKind.PERSONS_WITH_CONTROL;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearthmark.accreditation.domain.desk.CheckResult;
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
        var running = found.stream().filter(this::runs).toList();
        if (!running.isEmpty()) {
            return disqualified(
                    "stop",
                    "somebody of the name and birth month of one of its people is disqualified now: make sure that it is the"
                            + " same person",
                    marks(running));
        }
        if (!found.isEmpty()) {
            return disqualified("amber", "a disqualification that has run out", marks(found));
        }
        return desk.pendingWithout("D05", OFFICERS)
                .or(() -> desk.pendingWithout("D05", PERSONS_WITH_CONTROL))
                .orElseGet(this::nobodyFound);
    }

    /** It clears only those who could be looked for. */
    private RegisterReading nobodyFound() {
        var sought = new SoughtPeople(desk.company());
        if (sought.nobody()) {
            return disqualified(
                    "amber",
                    "nobody could be looked for: the register lists no director or owner with a month of birth",
                    List.of("nobody looked for"));
        }
        if (sought.without() > 0) {
            return disqualified(
                    "amber",
                    "nobody found, but " + sought.without()
                            + " in office or in control could not be looked for: no month of birth is registered",
                    Collections.nCopies(sought.without(), "not looked for"));
        }
        return disqualified("clear", "nobody is disqualified", List.of());
    }

    private RegisterReading disqualified(String answer, String words, List<String> marks) {
        return desk.told("D05", answer, Map.of(), words, DISQUALIFICATIONS).found(marks);
    }

    private static List<String> marks(List<Disqualification> found) {
        return found.stream().map(one -> one.from() + " to " + one.until()).toList();
    }

    /** One without an end runs. */
    private boolean runs(Disqualification one) {
        return one.until() == null || !one.until().isBefore(desk.day());
    }

    /** What a person recorded about the officers says nothing of their other firms, unless it speaks against them. */
    private RegisterReading otherFirms() {
        var byHand = desk.withoutAnswer("D06", OFFICERS).filter(RegisterReading::judged);
        return byHand.filter(reading -> reading.result().orElseThrow() != CheckResult.CLEAR)
                .orElseGet(
                        () -> desk.hint("D06", byHand.map(RegisterReading::note).orElseGet(this::inOffice), OFFICERS));
    }

    private String inOffice() {
        return desk.usable(OFFICERS)
                .flatMap(fact -> desk.company().officers())
                .map(all -> all.stream().filter(one -> one.resignedOn() == null).count())
                .map(count -> count + " in office: look at the other appointments of each")
                .orElse("The officers are not known yet: look them up, and the other appointments of each");
    }

    private RegisterReading owners() {
        return desk.withoutAnswer("D27", PERSONS_WITH_CONTROL)
                .orElseGet(() -> owners(desk.company().controllers().orElse(List.of()).stream()
                        .filter(one -> one.ceasedOn() == null)
                        .toList()));
    }

    private RegisterReading owners(List<Controller> owners) {
        if (owners.isEmpty()) {
            return owners("amber", "nobody with significant control is registered, and nothing says why")
                    .found(List.of("nobody"));
        }
        if (owners.stream().anyMatch(PeopleChecks::abroad)) {
            return owners("amber", "an owner that is registered abroad, or of which the country is not told")
                    .found(marksOf(owners));
        }
        if (owners.stream().allMatch(PeopleChecks::disclosed)) {
            return owners(
                    "clear", owners.size() == 1 ? "disclosed: 1 entry" : "disclosed: " + owners.size() + " entries");
        }
        return owners("amber", "a statement that somebody has to judge: " + kinds(owners))
                .found(marksOf(owners));
    }

    private static List<String> marksOf(List<Controller> owners) {
        return owners.stream()
                .filter(one -> abroad(one) || !disclosed(one))
                .map(one -> firm(one) ? one.name() + ", " + one.country() : kind(one))
                .toList();
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
        return firm(one) && !HomeCountry.isHere(one.country());
    }

    private static String kind(Controller one) {
        return Objects.toString(one.kind(), "").toLowerCase(Locale.ROOT);
    }
}
