package org.hearthmark.accreditation.application.request;

import java.time.LocalDate;
import java.util.List;

/**
 * A clock that stands still, as the tracker tells it.
 *
 * @param until the last day by which an answer is wanted
 * @param open the questions for which it stands still
 */
public record ClockStop(LocalDate since, LocalDate until, List<RequestFile> open) {}
