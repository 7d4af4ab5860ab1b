package org.hearthmark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.hearthmark.notification.Post.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private final Letter letter = new Letter(
            UUID.randomUUID(), "council@hackney.example", "Suspended – Elm House", "Place nobody there: naïve £.");

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        post(MAIL.getSmtp().getPort()).send(letter);

        MimeMessage arrived = MAIL.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Suspended – Elm House");
        assertThat(arrived.getAllRecipients()[0]).hasToString("council@hackney.example");
        assertThat(arrived.getFrom()[0]).hasToString("Hearthmark <no-reply@hearthmark.example>");
        assertThat(arrived.getContent().toString().strip()).isEqualTo("Place nobody there: naïve £.");
        assertThat(arrived.getHeader("X-Hearthmark-Letter"))
                .containsExactly(letter.id().toString());
    }

    @Test
    void aServerThatIsNotThereIsSaidAsSuch() {
        int port = MAIL.getSmtp().getPort();
        MAIL.stop();

        assertThatThrownBy(() -> post(port).send(letter)).isInstanceOf(MailException.class);
    }

    private static SmtpPost post(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpPost(sender, "Hearthmark <no-reply@hearthmark.example>");
    }
}
