package org.hearthmark.launch;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Which database the settings ask for: an external one always wins over the embedded one. */
enum DatabaseChoice {
    EXTERNAL,
    EMBEDDED,
    NONE;

    static DatabaseChoice of(Environment environment) {
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return EXTERNAL;
        }
        return DatabaseSettings.of(environment).embedded() ? EMBEDDED : NONE;
    }
}
