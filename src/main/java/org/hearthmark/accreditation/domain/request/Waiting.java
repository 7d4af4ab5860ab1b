package org.hearthmark.accreditation.domain.request;

import java.time.LocalDate;

/** A question that waits for a provider, as its first page shows it. */
public record Waiting(String reference, int number, String question, LocalDate wantedBy) {}
