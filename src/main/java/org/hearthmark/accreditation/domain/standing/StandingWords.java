package org.hearthmark.accreditation.domain.standing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.GradeTable.Verdict;
import org.hearthmark.accreditation.InGrace;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.shared.DaysInWords;

/** Why an accredited home stands where it does, in plain words, the strongest first. */
final class StandingWords {

    private static final int MOST_ITEMS = 5;

    private StandingWords() {}

    static List<String> of(Held held, LocalDate since, Weighing weighing) {
        var reasons = new ArrayList<String>();
        if (held.kind() == StandingKind.EXPIRED) {
            reasons.add("The accreditation ran out at the end of "
                    + DaysInWords.day(held.mark().validUntil().orElseThrow())
                    + ", because no review followed in time.");
        }
        held.regraded().ifPresent(graded -> reasons.add(fallsShort(graded.verdict(), held, since, weighing)));
        held.suspensions().forEach(open -> reasons.add("Suspended by the alliance: " + open.reason()));
        held.grace().ifPresent(grace -> reasons.add(inGrace(grace, held.day(), weighing)));
        held.mark().conditions().forEach(condition -> reasons.add("Condition still open: " + condition));
        reasons.add("This home was accredited for ages "
                + held.decision().judged().ages().label() + ", on version "
                + held.decision().standardVersion() + " of the standard.");
        held.mark().grade().ifPresent(grade -> reasons.add(gradeInWords(grade)));
        return reasons;
    }

    private static String gradeInWords(Grade grade) {
        return "The alliance's grade is " + grade.label() + ": "
                + Character.toLowerCase(grade.meaning().charAt(0))
                + grade.meaning().substring(1) + ".";
    }

    private static String fallsShort(Verdict verdict, Held held, LocalDate since, Weighing weighing) {
        var items = named(weighing.freshGaps(held.day()).stream()
                .map(item -> weighing.inWords(item, held.day()))
                .toList());
        return switch (verdict) {
            case REFUSE ->
                "The accreditation lapsed"
                        + (held.kind() == StandingKind.LAPSED ? " on " + DaysInWords.day(since) : "")
                        + ", because the home falls short of what is asked of it: " + items + ".";
            case CONDITIONS ->
                "Accredited with conditions only, because the home falls short of what is asked of it: " + items + ".";
            case NOT_YET ->
                "Accredited with conditions only, because something on which the law or the alliance insists was not"
                        + " looked at, and the home falls short of what is asked of it: " + items + ".";
            case ACCREDIT -> "The home falls short of what is asked of it by now: " + items + ".";
        };
    }

    private static String inGrace(InGrace grace, LocalDate day, Weighing weighing) {
        var items = named(grace.items().stream()
                .map(item -> weighing.askedInWords(item, day))
                .toList());
        if (!grace.until().isAfter(day)) {
            return "In grace, waiting for our check of what its provider has answered. More is asked by now of " + items
                    + ".";
        }
        return "In grace until " + DaysInWords.day(grace.lastDay())
                + (grace.waitingForCheck() ? ", and waiting for our check of what its provider has answered" : "")
                + ": from the next day on it has to meet what is asked by now of " + items + ".";
    }

    private static String named(List<String> items) {
        return items.stream().limit(MOST_ITEMS).collect(joining("; "))
                + (items.size() > MOST_ITEMS ? "; and " + (items.size() - MOST_ITEMS) + " more" : "");
    }
}
