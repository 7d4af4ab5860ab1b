package org.hearthmark.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.hearthmark.provider.Vacancy;
import org.hearthmark.shared.DaysInWords;

/**
 * What the register has of a home's free places.
 *
 * @param from        the day from which they are free
 * @param confirmedOn the day on which its provider last said so
 */
public record FreePlaces(int places, LocalDate from, LocalDate confirmedOn) {

    static Optional<FreePlaces> of(ResultSet row) throws SQLException {
        var places = row.getObject("free_places", Integer.class);
        return places == null
                ? Optional.empty()
                : Optional.of(new FreePlaces(
                        places,
                        row.getObject("free_from", LocalDate.class),
                        row.getObject("free_confirmed_on", LocalDate.class)));
    }

    /** "2 free places, confirmed 3 days ago"; that nobody has confirmed it for too long, where it has faded. */
    public String inWords(LocalDate today) {
        if (places > 0 && confirmedOn.plusDays(Vacancy.FRESH_DAYS).isBefore(today)) {
            return "Not confirmed since " + DaysInWords.day(confirmedOn) + ": ask the provider";
        }
        return Vacancy.placesInWords(places, from, today) + ", " + Vacancy.confirmedInWords(confirmedOn, today);
    }
}
