package org.hearthmark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.notification.Post.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class SmtpPostTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private final Letter letter = letter("Place nobody there: naïve £.", Optional.empty());

    @Test
    void aLetterArrivesAsItWasWrittenInPlainTextAndInHtml() throws Exception {
        post(MAIL.getSmtp().getPort()).send(letter);

        MimeMessage arrived = MAIL.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Suspended – Elm House");
        assertThat(arrived.getAllRecipients()[0]).hasToString("council@hackney.example");
        assertThat(arrived.getFrom()[0]).hasToString("Hearthmark <no-reply@hearthmark.example>");
        MimeMultipart forms = (MimeMultipart) arrived.getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getCount()).isEqualTo(2);
        assertThat(forms.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(forms.getBodyPart(0).getContent().toString()).startsWith("Place nobody there: naïve £.");
        assertThat(forms.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(forms.getBodyPart(1).getContent().toString()).contains("<p>Place nobody there: naïve £.</p>");
    }

    @Test
    void aLetterThatIsSentAgainIsSeenToBeTheSame() throws Exception {
        post(MAIL.getSmtp().getPort()).send(letter);
        post(MAIL.getSmtp().getPort()).send(letter);

        MimeMessage[] arrived = MAIL.getReceivedMessages();
        assertThat(arrived)
                .hasSize(2)
                .allSatisfy(message ->
                        assertThat(message.getMessageID()).isEqualTo("<" + letter.id() + "@hearthmark.example>"));
        assertThat(arrived[0].getHeader("X-Hearthmark-Letter"))
                .containsExactly(letter.id().toString());
    }

    @Test
    void eachFormSaysWherePeopleChooseWhatTheyGet() throws Exception {
        post(MAIL.getSmtp().getPort()).send(letter);

        MimeMultipart forms = (MimeMultipart) MAIL.getReceivedMessages()[0].getContent();
        assertThat(forms.getBodyPart(0).getContent().toString())
                .contains("Messages of this kind (Suspensions) cannot be switched off")
                .contains("https://hearthmark.example/account/notices");
        assertThat(forms.getBodyPart(1).getContent().toString())
                .contains("href=\"https://hearthmark.example/account/notices\"");
    }

    @Test
    void nothingOfAMessageIsLoadedFromElsewhereAndNothingInItsTextIsMarkUp() throws Exception {
        Letter sly = letter(
                "<img src=https://evil.example/x.png>\n\n- one\n- https://hearthmark.example/a", Optional.empty());

        post(MAIL.getSmtp().getPort()).send(sly);

        MimeMultipart forms = (MimeMultipart) MAIL.getReceivedMessages()[0].getContent();
        assertThat(forms.getBodyPart(1).getContent().toString())
                .doesNotContain("<img", "<link", "<script", "<style")
                .contains("<li>one</li>")
                .contains("<li><a href=\"https://hearthmark.example/a\">https://hearthmark.example/a</a></li>");
    }

    @Test
    void anInvitationArrivesAsOneThatCalendarsOffer() throws Exception {
        post(MAIL.getSmtp().getPort())
                .send(letter(
                        "We visit you.",
                        Optional.of(new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"))));

        MimeMultipart forms = (MimeMultipart) MAIL.getReceivedMessages()[0].getContent();
        BodyPart appointment = forms.getBodyPart(2);
        assertThat(new ContentType(appointment.getContentType()).getParameter("method"))
                .isEqualTo("REQUEST");
        assertThat(appointment.isMimeType("text/calendar")).isTrue();
        assertThat(new String(appointment.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void aServerThatIsNotThereIsSaidAsSuch() {
        int port = MAIL.getSmtp().getPort();
        MAIL.stop();

        assertThatThrownBy(() -> post(port).send(letter)).isInstanceOf(MailException.class);
    }

    private static Letter letter(String text, Optional<CalendarPart> calendar) {
        return new Letter(
                UUID.randomUUID(),
                NoticeKind.SUSPENSION,
                "council@hackney.example",
                "Suspended – Elm House",
                text,
                calendar);
    }

    private static SmtpPost post(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        try {
            return new SmtpPost(
                    sender,
                    new MailPage(templates(), "https://hearthmark.example"),
                    new InternetAddress("Hearthmark <no-reply@hearthmark.example>"),
                    Clock.systemUTC());
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine templates = new SpringTemplateEngine();
        templates.setTemplateResolver(files);
        return templates;
    }
}
