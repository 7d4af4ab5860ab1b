package org.hearthmark.provider;

import java.time.Instant;
import java.time.LocalDate;

/** The registration of a service on some day, with the day it is true from and when that became known to us. */
public record Registration(
        RegistrationStatus status, String urn, LocalDate trueFrom, LocalDate asAt, Instant recordedAt) {}
