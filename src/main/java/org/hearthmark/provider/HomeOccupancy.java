package org.hearthmark.provider;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who lives in one home, by council, as a page shows it. More young people than places is taken and warned of.
 *
 * @param stated of what the reader may see
 */
public record HomeOccupancy(List<Occupancy> stated, int places) {

    public HomeOccupancy {
        stated = List.copyOf(stated);
    }

    /** As one of the two has stated it. */
    public HomeOccupancy by(OccupancyBy who) {
        return new HomeOccupancy(
                stated.stream().filter(one -> one.statedBy() == who).toList(), places);
    }

    /** Without those councils of which nobody lives there any more. */
    public List<Occupancy> living() {
        return stated.stream().filter(one -> one.youngPeople() > 0).toList();
    }

    /** Of all councils; where provider and council disagree, the larger number. */
    public int total() {
        return stated.stream().collect(groupingBy(Occupancy::councilGss)).values().stream()
                .mapToInt(HomeOccupancy::larger)
                .sum();
    }

    private static int larger(List<Occupancy> ofOneCouncil) {
        return ofOneCouncil.stream().mapToInt(Occupancy::youngPeople).max().orElse(0);
    }

    public boolean overfull() {
        return total() > places;
    }

    /** Whether anything of it was not confirmed for more than 31 days. */
    public boolean anyOld(LocalDate today) {
        return stated.stream().anyMatch(one -> one.old(today));
    }

    /** When that was confirmed of who lives there which was not confirmed for the longest time; else the last word. */
    public Instant leastConfirmed() {
        return living().stream()
                .map(Occupancy::confirmedAt)
                .min(naturalOrder())
                .or(() -> stated.stream().map(Occupancy::confirmedAt).max(naturalOrder()))
                .orElseThrow();
    }
}
