package org.hearthmark.notification;

import java.util.Optional;
import java.util.UUID;

/**
 * A message to one recipient. It is written once, as plain text, and goes out as plain text and as HTML: an empty line
 * parts paragraphs, lines that begin with "- " are a list, an address that begins with https:// is a link.
 *
 * @param key says which message this is ({@code setting-suspended:<suspension>:<recipient>}): the same key is sent once
 * @param to e-mail address
 * @param about the id of the case, setting or other thing that it concerns
 */
public record Notice(
        String key,
        NoticeKind kind,
        String to,
        String subject,
        String text,
        UUID about,
        Optional<CalendarPart> calendar) {

    public Notice(String key, NoticeKind kind, String to, String subject, String text, UUID about) {
        this(key, kind, to, subject, text, about, Optional.empty());
    }

    public Notice(String key, String to, String subject, String text, UUID about) {
        this(key, NoticeKind.GENERAL, to, subject, text, about);
    }

    /** The same message with an appointment. */
    public Notice with(CalendarPart appointment) {
        return new Notice(key, kind, to, subject, text, about, Optional.of(appointment));
    }
}
