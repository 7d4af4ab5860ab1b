package org.hearthmark.standard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A region in which a published version takes effect otherwise than it was planned.
 *
 * @param day the day expected by now; empty where it never will
 */
public record ExpectedEffect(int version, String region, Optional<LocalDate> day) {}
