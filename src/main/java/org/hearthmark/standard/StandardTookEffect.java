package org.hearthmark.standard;

import java.time.LocalDate;

/** A version of the standard took effect in a region: one event for all homes there. */
public record StandardTookEffect(int version, String region, LocalDate day) {}
