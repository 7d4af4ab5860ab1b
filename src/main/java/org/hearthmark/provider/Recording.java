package org.hearthmark.provider;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Both times of a fact, and who recorded it: true from a day, known from an instant. */
@Embeddable
record Recording(LocalDate trueFrom, Instant recordedAt, String recordedBy) {}
