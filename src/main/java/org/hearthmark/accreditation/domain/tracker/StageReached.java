package org.hearthmark.accreditation.domain.tracker;

import java.time.LocalDate;

/**
 * The stage that an application is in.
 *
 * @param since   the day on which it began
 * @param stopped for how many days of it, until today, the clock stood still
 * @param stands  whether it stands still today
 */
public record StageReached(int stage, LocalDate since, int stopped, boolean stands) {}
