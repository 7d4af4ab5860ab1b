package org.hearthmark.provider;

import java.time.LocalDate;

/**
 * Something of its own that a provider has to look after, so that it does not grow old.
 *
 * @param address of the page on which it is done
 * @param about   the firm, service or home
 * @param by      the last day on which it still holds
 */
public record Upkeep(String what, String address, String about, LocalDate by) {}
