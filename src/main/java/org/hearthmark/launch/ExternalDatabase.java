package org.hearthmark.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.core.env.Environment;

/** The PostgreSQL server named by SPRING_DATASOURCE_URL, asked once before the start whether it lets us in. */
record ExternalDatabase(String url, String username, String password) {

    private static final String SECONDS_TO_CONNECT = "10";

    static ExternalDatabase of(Environment environment) {
        return new ExternalDatabase(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    void requireReachable() {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "Hearthmark runs on PostgreSQL: SPRING_DATASOURCE_URL must look like jdbc:postgresql://host:5432/hearthmark, not %s."
                            .formatted(address()));
        }
        try (Connection ignored = DriverManager.getConnection(url, properties())) {
            return;
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (!username.isBlank()) {
            properties.setProperty("user", username);
        }
        if (!password.isBlank()) {
            properties.setProperty("password", password);
        }
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        return properties;
    }

    private StartRefused refusal(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String message = switch (state) {
            case "28P01", "28000", "08004" ->
                "The database at %s refuses the user %s: correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD (%s)."
                        .formatted(address(), username.isBlank() ? "(none given)" : username, oneLine(e));
            case "3D000" ->
                "The database at %s does not exist: create it, or correct SPRING_DATASOURCE_URL.".formatted(address());
            default ->
                "The database at %s cannot be reached: start it, or correct SPRING_DATASOURCE_URL (%s)."
                        .formatted(address(), oneLine(e));
        };
        return new StartRefused(message, e);
    }

    /** Without the query part, which may hold a password. */
    private String address() {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private static String oneLine(SQLException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.replaceAll("\\s+", " ").strip();
    }
}
