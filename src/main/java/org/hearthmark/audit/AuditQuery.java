package org.hearthmark.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries are wanted; what is empty does not narrow it.
 *
 * @param about a reference such as ACC-2026-000123, or an id
 * @param from first day, in London
 * @param to last day, in London
 */
public record AuditQuery(
        Optional<String> who,
        Optional<String> action,
        Optional<String> about,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
