package org.hearthmark.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;

/**
 * A home in a list of the register: area and category, no street address.
 *
 * @param exact whether the home lies at its postcode's own place; else at the centre of its outcode
 * @param miles from where the list was asked for, if it was; empty also where not even the home's outcode is known
 * @param free what its provider has stated of free places; empty where nothing was stated
 * @param ended what its provider says, where it does not run it any more although it stands
 * @param mark grade and conditions, as they are today
 * @param grace that it is in grace today and until when, in words
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
        Optional<String> ended,
        Optional<Mark> mark,
        Optional<String> grace) {

    /** The same with what goes with its accreditation today. */
    RegisterRow marked(Standing today) {
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
                ended,
                today.mark(),
                today.graceInWords());
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
