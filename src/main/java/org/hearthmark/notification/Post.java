package org.hearthmark.notification;

import java.util.Optional;
import java.util.UUID;

/** The way out for messages. Throws {@link org.springframework.mail.MailException} when the message was not taken. */
interface Post {

    void send(Letter letter);

    /** A message as it leaves; the same id may be sent again after a crash, and says so to whoever receives it. */
    record Letter(UUID id, NoticeKind kind, String to, String subject, String text, Optional<CalendarPart> calendar) {}
}
