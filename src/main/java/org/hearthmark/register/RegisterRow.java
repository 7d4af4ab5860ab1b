package org.hearthmark.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;

/**
 * A home in a list of the register: area and category, no street address.
 *
 * @param exact whether the home lies at its postcode's own place; else at the centre of its outcode
 * @param miles from where the list was asked for, if it was; empty also where not even the home's outcode is known
 * @param free what its provider has stated of free places; empty where nothing was stated
 * @param mark grade and conditions, as they are today
 */
public record RegisterRow(
        UUID setting,
        String reference,
        String name,
        String firmLabel,
        UUID service,
        String urn,
        String councilName,
        String outcode,
        AgeRange ages,
        Category category,
        int places,
        LocalDate since,
        boolean exact,
        Optional<Double> miles,
        Optional<FreePlaces> free,
        Optional<Mark> mark) {

    /** The same with what goes with its accreditation today. */
    RegisterRow marked(Optional<Mark> today) {
        return new RegisterRow(
                setting,
                reference,
                name,
                firmLabel,
                service,
                urn,
                councilName,
                outcode,
                ages,
                category,
                places,
                since,
                exact,
                miles,
                free,
                today);
    }

    /** Our grade in a word; empty where the home was accredited before there were grades. */
    public Optional<String> grade() {
        return mark.flatMap(Mark::grade).map(Grade::label);
    }

    /** Whether it is accredited only with conditions. */
    public boolean conditional() {
        return mark.filter(Mark::conditional).isPresent();
    }
}
