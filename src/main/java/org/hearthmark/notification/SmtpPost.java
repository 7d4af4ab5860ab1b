package org.hearthmark.notification;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Sends by e-mail, as plain text and HTML, and with the appointment if there is one. A message is sent at least once: when
 * the application dies after the mail server took it and before that is written down, it is sent again with the same
 * Message-ID, by which mailboxes know it.
 */
class SmtpPost implements Post {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender mail;
    private final MailPage page;
    private final InternetAddress from;
    private final Clock clock;

    SmtpPost(JavaMailSender mail, MailPage page, InternetAddress from, Clock clock) {
        this.mail = mail;
        this.page = page;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void send(Letter letter) {
        MimeMessage message = mail.createMimeMessage();
        try {
            message.setFrom(from);
            message.setRecipients(RecipientType.TO, letter.to());
            message.setSubject(letter.subject(), UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Hearthmark-Letter", letter.id().toString());
            message.setContent(content(letter));
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        mail.send(message);
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    /** The plainest form first: a reader shows the last that it understands. */
    private MimeMultipart content(Letter letter) throws MessagingException {
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(text(page.plain(letter), "plain"));
        forms.addBodyPart(text(page.html(letter), "html"));
        if (letter.calendar().isPresent()) {
            forms.addBodyPart(appointment(letter.calendar().get()));
        }
        return forms;
    }

    private static MimeBodyPart text(String text, String form) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, form);
        return part;
    }

    private static MimeBodyPart appointment(CalendarPart calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(calendar.text(), UTF_8, "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + calendar.method());
        return part;
    }
}
