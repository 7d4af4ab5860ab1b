package org.hearthmark.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.thymeleaf.ITemplateEngine;

/** Messages go out by e-mail where a mail server is named, and into the log elsewhere. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NotificationConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Post smtpPost(
            JavaMailSender mail,
            ITemplateEngine templates,
            Clock clock,
            @Value("${hearthmark.address:http://localhost:8080}") String address,
            @Value("${hearthmark.notification.from:Hearthmark <no-reply@hearthmark.example>}") String from)
            throws AddressException {
        return new SmtpPost(mail, new MailPage(templates, address), new InternetAddress(from), clock);
    }

    @Bean
    @ConditionalOnMissingBean(Post.class)
    Post loggedPost(Environment environment) {
        return new LoggedPost(environment.acceptsProfiles(Profiles.of("demo")));
    }
}
