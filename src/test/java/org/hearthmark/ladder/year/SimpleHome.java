package org.hearthmark.ladder.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.standard.Item;

/**
 * One home of the year with everything that is known of it, and where it stands on a day: written down a second time from
 * the scheme's rules alone, as plainly as can be. It shares nothing with the product but the checklist. A level is a number
 * here: 0 none, 1 almost level 1, 2 level 1, 3 level 2, 4 level 3.
 */
public final class SimpleHome {

    static final int NOT_LOOKED_AT = -2;
    static final int NOT_APPLICABLE = -1;

    /** An item was looked at; a document with its date counts for twelve months. */
    public record Look(LocalDate day, String item, int found, LocalDate dated) {}

    /** The provider answered about a level of an item, and somebody checked it on a day; null while nobody did. */
    record Answer(LocalDate day, String item, int level, LocalDate checked) {}

    /** From a day until before another. */
    record Span(LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** What the product keeps of a standing. */
    public record Stand(String kind, String grade, LocalDate graceUntil, boolean waiting) {
        boolean mayBeUsed() {
            return Set.of("FULL", "CONDITIONAL").contains(kind);
        }
    }

    /** What the scheme's grade table is asked with. */
    private static final class Count {
        int points;
        int most;
        int lawNotMet;
        int notSeen;
        int criticalBelow;
        int below;

        String verdict() {
            if (lawNotMet > 0 || notSeen == 0 && points * 100 < 60 * most) {
                return "refuse";
            }
            if (notSeen > 0) {
                return "not yet";
            }
            return criticalBelow > 0 || points * 100 < 75 * most ? "conditions" : "accredit";
        }

        String grade() {
            return switch (verdict()) {
                case "refuse" -> "D";
                case "not yet" -> "NONE";
                case "conditions" -> "C";
                default -> points * 100 >= 90 * most && below == 0 ? "A" : "B";
            };
        }
    }

    final UUID setting;
    final String council;
    private final String region;
    private final LocalDate accredited;
    private final String grade;
    private final int months;
    private final List<Item> checklist;
    private final Map<String, List<Look>> looks = new HashMap<>();
    final List<Answer> answers = new ArrayList<>();
    final List<Span> suspended = new ArrayList<>();

    /** @param months from its accreditation to its review */
    SimpleHome(
            UUID setting,
            String region,
            String council,
            LocalDate accredited,
            String grade,
            int months,
            List<Item> checklist) {
        this.setting = setting;
        this.region = region;
        this.council = council;
        this.accredited = accredited;
        this.grade = grade;
        this.months = months;
        this.checklist = checklist;
    }

    void looked(Look look) {
        looks.computeIfAbsent(look.item(), none -> new ArrayList<>()).add(look);
    }

    /** What was found of it on a day. */
    List<Look> looksOn(LocalDate day) {
        return looks.values().stream()
                .flatMap(List::stream)
                .filter(look -> look.day().equals(day))
                .toList();
    }

    Stand on(LocalDate day, List<SimpleRaise> raises) {
        var here = raises.stream()
                .filter(raise -> raise.effect().containsKey(region))
                .filter(raise -> !raise.effect().get(region).isAfter(day))
                .toList();
        boolean regraded = false;
        var count = new Count();
        for (var item : checklist) {
            int demanded = demanded(item, day, here);
            regraded |= freshlyBelow(item, demanded, day);
            count(count, item, found(item.id(), day), demanded);
        }
        String verdict = regraded ? count.verdict() : "as decided";
        String said = regraded ? worse(count.grade()) : grade;
        return new Stand(kind(day, verdict, said), said, graceUntil(day, here), waiting(day, here));
    }

    private boolean freshlyBelow(Item item, int demanded, LocalDate day) {
        int found = found(item.id(), day);
        int then = found(item.id(), accredited);
        boolean wasBelow = then != NOT_APPLICABLE && then < 2;
        return found != NOT_APPLICABLE && found < demanded + 1 && (demanded > 1 || !wasBelow);
    }

    private static void count(Count count, Item item, int found, int demanded) {
        boolean law =
                item.law().containsKey(1) && Set.of("all", "16-17").contains(Objects.toString(item.lawAppliesTo()));
        if (found == NOT_APPLICABLE) {
            count.lawNotMet += law && !Set.of("AC-03", "AC-04").contains(item.id()) ? 1 : 0;
            return;
        }
        boolean lacks = found < demanded + 1;
        boolean seen = found != NOT_LOOKED_AT;
        boolean breaks = seen && law && found < 2;
        count.most += 2;
        count.points += lacks ? found == demanded ? 1 : 0 : 2;
        count.below += lacks ? 1 : 0;
        count.lawNotMet += breaks ? 1 : 0;
        count.notSeen += !seen && (item.critical() || law) ? 1 : 0;
        count.criticalBelow += lacks && seen && item.critical() && !breaks ? 1 : 0;
    }

    /** Nothing that comes later makes a home better than it was decided. */
    private String worse(String table) {
        return table.equals("NONE") || table.compareTo(grade) > 0 ? table : grade;
    }

    private String kind(LocalDate day, String verdict, String said) {
        if (day.isAfter(accredited.plusMonths(months).plusMonths(2))) {
            return "EXPIRED";
        }
        if (verdict.equals("refuse")) {
            return "LAPSED";
        }
        if (suspended.stream().anyMatch(span -> span.holds(day))) {
            return "SUSPENDED";
        }
        return Set.of("conditions", "not yet").contains(verdict)
                        || Set.of("C", "NONE").contains(said)
                ? "CONDITIONAL"
                : "FULL";
    }

    /** The last look of the latest day counts. */
    private int found(String item, LocalDate day) {
        Look last = null;
        for (var look : looks.getOrDefault(item, List.of())) {
            if (!look.day().isAfter(day) && (last == null || !look.day().isBefore(last.day()))) {
                last = look;
            }
        }
        if (last == null) {
            return NOT_LOOKED_AT;
        }
        boolean ranOut = last.dated() != null && day.isAfter(last.dated().plusMonths(12));
        return ranOut ? Math.min(last.found(), 1) : last.found();
    }

    /** The highest level whose own date has come and that no answer keeps open. */
    private int demanded(Item item, LocalDate day, List<SimpleRaise> here) {
        int demanded = 1;
        for (var raise : here) {
            var own = ownDate(raise, item, day);
            if (own != null && !own.isAfter(day)) {
                demanded = Math.max(demanded, raise.asks(item));
            }
        }
        return demanded;
    }

    private LocalDate unanswered(SimpleRaise raise, Item item) {
        return raise.effect().get(region).plusDays(item.safety() ? 28 : 84);
    }

    /** Null while an answer waits for its check. */
    private LocalDate ownDate(SimpleRaise raise, Item item, LocalDate day) {
        var own = unanswered(raise, item);
        var last = own;
        for (var answer : answers) {
            if (answer.item().equals(item.id())
                    && answer.level() >= raise.asks(item)
                    && !answer.day().isAfter(day)
                    && answer.day().isBefore(own)) {
                if (answer.checked() == null || answer.checked().isAfter(day)) {
                    return null;
                }
                last = answer.checked().isAfter(last) ? answer.checked() : last;
            }
        }
        return last;
    }

    /** The earliest own date of what is asked, not met, and not demanded yet; of what waits only where all of it waits. */
    private LocalDate graceUntil(LocalDate day, List<SimpleRaise> here) {
        LocalDate runs = null;
        LocalDate waits = null;
        for (var item : checklist) {
            LocalDate own = null;
            for (var raise : asking(item, day, here)) {
                own = earlier(own, ownDate(raise, item, day));
                waits = earlier(waits, unanswered(raise, item));
            }
            runs = earlier(runs, own);
        }
        return runs == null ? waits : runs;
    }

    private boolean waiting(LocalDate day, List<SimpleRaise> here) {
        return checklist.stream()
                .anyMatch(
                        item -> asking(item, day, here).stream().anyMatch(raise -> ownDate(raise, item, day) == null));
    }

    /** The raises that ask more of an item than was found, where what was found is enough for what is demanded. */
    private List<SimpleRaise> asking(Item item, LocalDate day, List<SimpleRaise> here) {
        int found = found(item.id(), day);
        if (found == NOT_APPLICABLE || found < demanded(item, day, here) + 1) {
            return List.of();
        }
        return here.stream().filter(raise -> raise.asks(item) + 1 > found).toList();
    }

    /** For whoever looks for the reason of a difference. */
    String inWords(LocalDate day, List<SimpleRaise> raises) {
        var here = raises.stream()
                .filter(raise -> raise.effect().containsKey(region))
                .filter(raise -> !raise.effect().get(region).isAfter(day))
                .toList();
        var words = new StringBuilder(region + " on " + day + ", accredited " + accredited);
        for (var item : checklist) {
            for (var raise : asking(item, day, here)) {
                words.append("\n  ").append(item.id()).append(": found ").append(found(item.id(), day));
                words.append(", ")
                        .append(raise.asks(item))
                        .append(" asked, own date ")
                        .append(ownDate(raise, item, day));
            }
        }
        return words.append("\n").append(answers).toString();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
