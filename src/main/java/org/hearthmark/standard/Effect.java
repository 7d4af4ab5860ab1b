package org.hearthmark.standard;

import java.time.Instant;
import java.time.LocalDate;

/** A version took effect in a region: true from the day, known from the instant. */
public record Effect(int version, String region, LocalDate from, Instant recordedAt) {}
