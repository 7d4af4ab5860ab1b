package org.hearthmark.ladder.domain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a raise will have taken out of full accreditation on a day, by what is under way, beside what was predicted when it
 * was published. In places. A home that has answered in time is not taken out before it was checked: its clock stands.
 * Checks that are not booked are done in the order of the answers, as many each full week as there is capacity for.
 *
 * @param predicted  when the raise was published, those not known among them
 * @param notForeseen in homes that are at risk now and were not then
 * @param cured      stand today
 * @param out        are out today
 * @param inTime     are checked by the day
 * @param waiting    have answered and are not checked by the day
 * @param inGrace    have done nothing, and their own date is later
 * @param nothing    have done nothing, and their own date has passed by then
 * @param expected   out of full accreditation on the day: those out, those that did nothing, and of those checked in time
 *                   as many as usually are not cured
 */
public record Forecast(
        LocalDate day,
        int predicted,
        int notForeseen,
        int cured,
        int out,
        int inTime,
        int waiting,
        int inGrace,
        int nothing,
        int expected) {

    public static Forecast on(LocalDate day, LocalDate today, List<AtRisk> homes, Capacity capacity) {
        var checked = new HashSet<UUID>();
        checked.addAll(inTime(day, today, homes, capacity, true));
        checked.addAll(inTime(day, today, homes, capacity, false));
        int cured = places(homes, home -> home.state() == AtRisk.State.CURED);
        int out = places(homes, home -> home.state() == AtRisk.State.OUT);
        int inTime = places(homes, home -> checked.contains(home.setting()));
        int waiting = places(homes, home -> underWay(home) && !checked.contains(home.setting()));
        int nothing = places(homes, home -> idle(home) && home.ownDate().isBefore(day));
        int inGrace = places(homes, home -> idle(home) && !home.ownDate().isBefore(day));
        return new Forecast(
                day,
                places(homes, AtRisk::predicted),
                places(homes, home -> !home.predicted()),
                cured,
                out,
                inTime,
                waiting,
                inGrace,
                nothing,
                out + nothing + capacity.notCured(inTime));
    }

    /** If every check that is in time finds the home cured. */
    public int atBest() {
        return out + nothing;
    }

    /** If none does. */
    public int atWorst() {
        return out + nothing + inTime;
    }

    private static boolean underWay(AtRisk home) {
        return home.state() == AtRisk.State.BOOKED || home.state() == AtRisk.State.ANSWERED;
    }

    private static boolean idle(AtRisk home) {
        return home.state() == AtRisk.State.NOTHING;
    }

    private static int places(List<AtRisk> homes, Predicate<AtRisk> which) {
        return homes.stream().filter(which).mapToInt(AtRisk::places).sum();
    }

    private static Set<UUID> inTime(
            LocalDate day, LocalDate today, List<AtRisk> homes, Capacity capacity, boolean visits) {
        var checked = new HashSet<UUID>();
        homes.stream()
                .filter(home -> home.needsVisit() == visits && home.state() == AtRisk.State.BOOKED)
                .filter(home -> home.day().isBefore(day))
                .forEach(home -> checked.add(home.setting()));
        long weeks = Math.max(0, ChronoUnit.WEEKS.between(today, day));
        long free = Math.max(0, weeks * capacity.perWeek(visits) - checked.size());
        homes.stream()
                .filter(home -> home.needsVisit() == visits && home.state() == AtRisk.State.ANSWERED)
                .sorted(Comparator.comparing(AtRisk::day).thenComparing(AtRisk::setting))
                .limit(free)
                .forEach(home -> checked.add(home.setting()));
        return checked;
    }
}
