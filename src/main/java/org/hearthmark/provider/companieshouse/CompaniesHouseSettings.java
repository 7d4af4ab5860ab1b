package org.hearthmark.provider.companieshouse;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Companies House is reached. Source: its public API, with basic authentication and the key as the user.
 *
 * @param key     empty where nobody has entered one
 * @param demo    whether invented answers stand in for a register without a key: for demonstrations only
 * @param connect how long a connection may take
 * @param answer  how long one answer may take, from the question to its last byte
 */
@ConfigurationProperties("hearthmark.companies-house")
record CompaniesHouseSettings(
        @DefaultValue("") String key,

        @DefaultValue("https://api.company-information.service.gov.uk")
        URI url,

        @DefaultValue("false") boolean demo,
        @DefaultValue("3s") Duration connect,
        @DefaultValue("10s") Duration answer) {

    /** Without the key: it is a secret. */
    @Override
    public String toString() {
        return "Companies House at " + url + (key.isBlank() ? ", no key" : ", with a key") + (demo ? ", demo" : "");
    }
}
