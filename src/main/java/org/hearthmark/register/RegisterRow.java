package org.hearthmark.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;

/**
 * A home in a list of the register: area and category, no street address.
 *
 * @param miles distance between outcode centres, where the list was asked for near a postcode and the home's outcode is
 *     known
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
        Optional<Double> miles) {}
