package org.hearthmark.identity;

import java.util.Map;
import java.util.UUID;
import org.hearthmark.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who register over HTTP, as anybody may. */
public class Newcomers {

    public static final String PASSWORD = "three wet umbrellas";

    private final int port;
    private final MailAtWork mail;

    public Newcomers(int port, JdbcClient jdbc) {
        this.port = port;
        this.mail = new MailAtWork(jdbc);
    }

    public static String email() {
        return "ana-" + UUID.randomUUID().toString().substring(0, 13) + "@newcomer.example";
    }

    /** Signed in, and asked for which firm they act. */
    public Visitor registered(String name, String email) {
        Visitor visitor = new Visitor(port);
        visitor.submit("/register", "/register", Map.of("email", email));
        String link = mail.path(email, "/register/");
        visitor.submit(link, link, Map.of("name", name, "password", PASSWORD));
        return visitor;
    }

    /** Signed in, for a new firm without a number. */
    public Visitor withFirm(String name, String email, String firm) {
        Visitor visitor = registered(name, email);
        visitor.submit("/provider/firm/new", "/provider/firm/new", Map.of("kind", "PARTNERSHIP"));
        visitor.submit("/provider/firm/numbers", "/provider/firm/numbers", Map.of());
        visitor.submit(
                "/provider/firm/details",
                "/provider/firm/details",
                Map.of("name", firm, "contactName", name, "contactEmail", email, "contactPhone", "020 7946 0123"));
        visitor.submit("/provider/firm/matches", "/provider/firm/matches", Map.of());
        return visitor;
    }
}
