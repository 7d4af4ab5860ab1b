package org.hearthmark.notification;

/**
 * An appointment that goes with a message into the recipient's calendar.
 *
 * @param method {@code REQUEST} or {@code CANCEL}
 * @param text the appointment in iCalendar form
 */
public record CalendarPart(String method, String text) {}
