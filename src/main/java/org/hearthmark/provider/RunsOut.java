package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An answer or a document that has a last day.
 *
 * @param name of the firm, service or home
 * @param what as in "Insurance" or "Gas safety record"
 * @param document whether it is a document, to be replaced by a newer one; otherwise an answer
 * @param address of the page on which it is renewed
 */
public record RunsOut(UUID subject, String name, String what, LocalDate lastDay, boolean document, String address) {}
