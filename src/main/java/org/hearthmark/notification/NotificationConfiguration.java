package org.hearthmark.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Messages go out by e-mail where a mail server is named, and into the log elsewhere. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NotificationConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Post smtpPost(
            JavaMailSender mail,
            @Value("${hearthmark.notification.from:Hearthmark <no-reply@hearthmark.example>}") String from) {
        return new SmtpPost(mail, from);
    }

    @Bean
    @ConditionalOnMissingBean(Post.class)
    Post loggedPost() {
        return new LoggedPost();
    }
}
