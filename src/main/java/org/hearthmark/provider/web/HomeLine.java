package org.hearthmark.provider.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.provider.HomeOccupancy;
import org.hearthmark.provider.Occupancy;
import org.hearthmark.provider.OccupancyBy;
import org.hearthmark.provider.Setting;
import org.hearthmark.provider.Vacancy;

/**
 * A home in a provider's list, with its numbers as the provider has stated them.
 *
 * @param vacancy null where nothing was stated of free places
 */
public record HomeLine(Setting home, HomeOccupancy occupancy, Vacancy vacancy) {

    static HomeLine of(Setting home, Map<UUID, List<Occupancy>> stated, Map<UUID, Vacancy> vacancies) {
        return new HomeLine(
                home,
                new HomeOccupancy(stated.getOrDefault(home.id(), List.of()), home.places()).by(OccupancyBy.PROVIDER),
                vacancies.get(home.id()));
    }

    /** Whether there is anything that "still so" could mean. */
    public boolean stated() {
        return vacancy != null || !occupancy.living().isEmpty();
    }

    /** Whether one of its numbers is too old to be relied on. */
    public boolean old(LocalDate today) {
        return occupancy.anyOld(today) || vacancy != null && vacancy.faded(today);
    }

    /** Whether more places are stated as free, or free and taken, than the home has. */
    public boolean doesNotAddUp() {
        return vacancy != null && vacancy.freePlaces() + occupancy.total() > home.places();
    }
}
