package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class SignInTest {

    private final int port;
    private final JdbcClient jdbc;

    SignInTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.port = port;
        this.jdbc = jdbc;
    }

    @Test
    void somebodyWhoSignsInGoesToThePageTheyAskedFor() {
        Visitor visitor = new Visitor(port);

        assertThat(Visitor.location(visitor.get("/?from=letter"))).endsWith("/sign-in");

        assertThat(Visitor.location(visitor.signIn("officer", "officer"))).endsWith("/?from=letter");
    }

    @Test
    void upperAndLowerCaseAreTheSameInUserNames() {
        assertThat(Visitor.location(new Visitor(port).signIn("Officer", "officer")))
                .endsWith("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldInTheSameWords() {
        HttpResponse<String> wrong = new Visitor(port).signIn("officer", "guess");
        HttpResponse<String> unknown = new Visitor(port).signIn("nobody", "guess");

        assertThat(Visitor.location(wrong)).endsWith("/sign-in?wrong").isEqualTo(Visitor.location(unknown));
        assertThat(new Visitor(port).get("/sign-in?wrong").body())
                .contains("The user name or the password is not right");
    }

    @Test
    void aServiceAccountCannotSignInWithTheForm() {
        assertThat(Visitor.location(new Visitor(port).signIn("robot-inspector", "robot-inspector")))
                .endsWith("/sign-in?wrong");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        HttpResponse<String> refused =
                new Visitor(port).post("/sign-in", Map.of("username", "officer", "password", "officer"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("You cannot do this");
    }

    @Test
    void theSessionIsKeptInTheDatabaseUnderANewIdAndWithoutThePassword() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        String before = session(visitor);

        visitor.signIn("panel2", "panel2");

        assertThat(session(visitor)).isNotEqualTo(before);
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = 'panel2'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        byte[] kept = jdbc.sql("""
                        select a.attribute_bytes from spring_session_attributes a
                        join spring_session s on s.primary_id = a.session_primary_id
                        where s.principal_name = 'panel2' and a.attribute_name = 'SPRING_SECURITY_CONTEXT' limit 1
                        """).query(byte[].class).single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("bcrypt");
    }

    @Test
    void passwordsAreKeptAsHashesOnly() {
        assertThat(jdbc.sql("select password_hash from identity.person")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(17)
                .allMatch(hash -> hash.startsWith("{bcrypt}$2a$"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoSignsOutIsOut() {
        Visitor visitor = Visitor.signedIn(port, "council");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);

        visitor.submit("/", "/sign-out", Map.of());

        assertThat(Visitor.location(visitor.get("/"))).endsWith("/sign-in");
    }

    private static String session(Visitor visitor) {
        return visitor.cookies().getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("SESSION"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
