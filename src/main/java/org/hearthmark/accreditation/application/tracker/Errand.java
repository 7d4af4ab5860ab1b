package org.hearthmark.accreditation.application.tracker;

import java.time.LocalDate;

/**
 * Something that waits for a provider.
 *
 * @param address of the page on which it is done
 * @param about   what it is part of, such as a reference
 * @param by      the last day for it; null where no day is set
 */
public record Errand(String what, String address, String about, LocalDate by) {

    public boolean late(LocalDate today) {
        return by != null && by.isBefore(today);
    }
}
