package org.hearthmark.identity.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people reach the alliance that runs this service, as the help pages tell it; what is not set is not told.
 *
 * @param alliance     its name
 * @param hours        when somebody answers, such as "Monday to Friday, 9am to 5pm"
 * @param privacyEmail of whoever looks after personal data; the general address where it is not set
 */
@ConfigurationProperties("hearthmark.contact")
public record ContactSettings(
        @DefaultValue("the alliance") String alliance,
        @DefaultValue("") String email,
        @DefaultValue("") String phone,
        @DefaultValue("") String hours,
        @DefaultValue("") String privacyEmail) {

    /** Whether there is any way to tell of. */
    public boolean told() {
        return !email.isBlank() || !phone.isBlank();
    }

    /** Where to write about personal data; empty where there is no address at all. */
    public String aboutData() {
        return privacyEmail.isBlank() ? email : privacyEmail;
    }
}
