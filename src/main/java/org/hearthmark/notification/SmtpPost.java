package org.hearthmark.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends by e-mail. Each message carries the letter's id, so that one sent again after a crash is seen to be the same. */
class SmtpPost implements Post {

    private final JavaMailSender mail;
    private final String from;

    SmtpPost(JavaMailSender mail, String from) {
        this.mail = mail;
        this.from = from;
    }

    @Override
    public void send(Letter letter) {
        MimeMessage message = mail.createMimeMessage();
        try {
            MimeMessageHelper written = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            written.setFrom(from);
            written.setTo(letter.to());
            written.setSubject(letter.subject());
            written.setText(letter.text());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Hearthmark-Letter", letter.id().toString());
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        mail.send(message);
    }
}
