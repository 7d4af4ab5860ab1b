package org.hearthmark.notification;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that somebody keeps in a calendar: the whole of it, without a time.
 *
 * @param id stays the same when the file is downloaded again, so that a calendar knows it
 */
public record DayToKeep(UUID id, String title, String description, LocalDate day) {}
