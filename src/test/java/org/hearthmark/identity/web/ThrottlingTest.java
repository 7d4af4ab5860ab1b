package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.identity.MailAtWork;
import org.hearthmark.identity.Newcomers;
import org.hearthmark.identity.PasswordCheck;
import org.hearthmark.identity.attempt.Attempt;
import org.hearthmark.identity.attempt.AttemptPurpose;
import org.hearthmark.identity.attempt.Attempts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class ThrottlingTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final int port;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Attempts attempts;
    private final PasswordCheck passwords;
    private final ServerProperties server;
    private final Newcomers newcomers;
    private final String email = Newcomers.email();

    ThrottlingTest(
            @LocalServerPort int port,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Attempts attempts,
            @Autowired PasswordCheck passwords,
            @Autowired ServerProperties server) {
        this.port = port;
        this.jdbc = jdbc;
        this.clock = clock;
        this.attempts = attempts;
        this.passwords = passwords;
        this.server = server;
        this.newcomers = new Newcomers(port, jdbc);
    }

    @Test
    void whoGuessesWaitsAndIsToldUntilWhenInTheWordsOfAWrongPassword() {
        newcomers.registered("Ana Reyes", email);
        Visitor guessing = elsewhere();
        fail(guessing, email, 5);

        HttpResponse<String> right = guessing.signIn(email, Newcomers.PASSWORD);

        assertThat(Visitor.location(right)).endsWith("/sign-in?wrong");
        assertThat(guessing.get("/sign-in?wrong").body())
                .contains("The user name or the password is not right. Try again after");
        assertThat(guessing.get("/sign-in?wrong").body()).doesNotContain("Try again after");
        clock.advance(Duration.ofSeconds(16));
        assertThat(Visitor.location(guessing.signIn(email, Newcomers.PASSWORD))).endsWith("/");
    }

    @Test
    void aNameThatNobodyHasIsTreatedTheSame() {
        Visitor guessing = elsewhere();
        fail(guessing, email, 6);

        assertThat(guessing.get("/sign-in?wrong").body()).contains("Try again after");
    }

    @Test
    void theUserNameAndTheAddressOfTheSamePersonAreOneAccount() {
        Visitor guessing = elsewhere();
        fail(guessing, "council2", 3);
        fail(guessing, "council2@BUCKS.example", 2);

        assertThat(Visitor.location(guessing.signIn("council2", "council2"))).endsWith("wrong");
    }

    @Test
    void anAttackerWhoKnowsTheNameDoesNotLockTheOwnerOut() {
        Visitor owner = newcomers.registered("Ana Reyes", email);
        for (int guess = 0; guess < 20; guess++) {
            guess(email, address());
        }

        owner.submit("/", "/sign-out", Map.of());
        assertThat(Visitor.location(owner.signIn(email, Newcomers.PASSWORD))).endsWith("/");

        Visitor newDevice = elsewhere();
        assertThat(Visitor.location(newDevice.signIn(email, Newcomers.PASSWORD)))
                .endsWith("wrong");
        newDevice.submit("/reset", "/reset", Map.of("email", email));
        String link = new MailAtWork(jdbc).path(email, "/reset/");
        assertThat(Visitor.location(newDevice.submit(link, link, Map.of("password", "four dry umbrellas"))))
                .endsWith("/");
        newDevice.submit("/", "/sign-out", Map.of());
        assertThat(Visitor.location(newDevice.signIn(email, "four dry umbrellas")))
                .endsWith("/");
    }

    @Test
    void anAttackerAtTheSameAddressDoesNotLockTheOwnerOut() {
        String shared = address();
        Visitor owner = newcomers.registered("Ana Reyes", email);
        owner.submit("/", "/sign-out", Map.of());
        fail(new Visitor(port).from(shared), email, 5);

        assertThat(Visitor.location(new Visitor(port).from(shared).signIn(email, Newcomers.PASSWORD)))
                .endsWith("wrong");
        assertThat(Visitor.location(owner.from(shared).signIn(email, Newcomers.PASSWORD)))
                .endsWith("/");
    }

    @Test
    void aKnownDeviceWaitsForItsOwnGuessesAndAForgedCookieIsNone() {
        Visitor owner = newcomers.registered("Ana Reyes", email);
        owner.submit("/", "/sign-out", Map.of());
        fail(owner, email, 5);
        assertThat(Visitor.location(owner.signIn(email, Newcomers.PASSWORD))).endsWith("wrong");

        Visitor stranger = elsewhere();
        owner.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("known-"))
                .forEach(cookie -> {
                    cookie.setValue(UUID.randomUUID() + cookie.getValue().substring(36));
                    stranger.cookies().getCookieStore().add(null, cookie);
                });
        fail(stranger, email, 5);
        assertThat(Visitor.location(stranger.signIn(email, Newcomers.PASSWORD))).endsWith("wrong");
    }

    @Test
    void oneAddressCannotTryManyAccounts() {
        String address = address();
        for (int account = 0; account < 50; account++) {
            guess("nobody-" + account + "-" + email, address);
        }

        Visitor spraying = new Visitor(port).from(address);
        assertThat(Visitor.location(spraying.signIn("officer2", "officer2"))).endsWith("wrong");
        clock.advance(Duration.ofHours(2));
        assertThat(Visitor.location(spraying.signIn("officer2", "officer2"))).endsWith("/");
    }

    @Test
    void whatSucceedsDoesNotCount() {
        newcomers.registered("Ana Reyes", email);
        for (int time = 0; time < 8; time++) {
            Visitor device = new Visitor(port).from("203.0.113.250");
            assertThat(Visitor.location(device.signIn(email, Newcomers.PASSWORD)))
                    .endsWith("/");
        }
    }

    @Test
    void registeringAndResettingAreSlowedDownToo() {
        for (String page : new String[] {"/register", "/reset"}) {
            Visitor asking = elsewhere();
            for (int time = 0; time < 5; time++) {
                assertThat(asking.submit(page, page, Map.of("email", email)).statusCode())
                        .isEqualTo(302);
            }

            assertThat(asking.submit(page, page, Map.of("email", email)).body())
                    .contains("There is a problem", "This was tried too often. Try again after", email);
        }
    }

    @Test
    void whoGuessesWithoutThePageWaitsToo() {
        newcomers.registered("Ana Reyes", email);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(passwords.of(email, "not the password", "192.0.2.7")).isEmpty();
        }

        assertThat(passwords.of(email, Newcomers.PASSWORD, "192.0.2.7")).isEmpty();
        assertThat(passwords.of(email, Newcomers.PASSWORD, "192.0.2.8")).isPresent();
    }

    @Test
    void nobodyElsewhereLocksAServiceAccountOut() {
        String robot = "robot-inspector";
        for (int guess = 0; guess < 25; guess++) {
            assertThat(passwords.of(robot, "not the password", address())).isEmpty();
        }

        assertThat(passwords.of(robot, robot, address())).isPresent();

        String guessing = address();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(passwords.of(robot, "not the password", guessing)).isEmpty();
        }
        assertThat(passwords.of(robot, robot, guessing)).isEmpty();
    }

    @Test
    void whoGuessesForAPersonFromEverywhereWaitsWithoutThePageToo() {
        newcomers.registered("Ana Reyes", email);
        for (int guess = 0; guess < 20; guess++) {
            assertThat(passwords.of(email, "not the password", address())).isEmpty();
        }

        assertThat(passwords.of(email, Newcomers.PASSWORD, address())).isEmpty();
    }

    @Test
    void whatNobodySeesInANameMakesNoOtherAccountOfIt() {
        assertThat(Stream.of("\u0001officer", "officer\u0085", "\u200bofficer", " off\u00adicer\0 ", "\u001fOFFICER")
                        .map(attempts::accountOf))
                .containsOnly("officer");

        newcomers.registered("Ana Reyes", email);
        Visitor guessing = elsewhere();
        for (int guess = 0; guess < 5; guess++) {
            fail(guessing, "\u0001".repeat(guess) + email, 1);
        }
        assertThat(Visitor.location(guessing.signIn(email, Newcomers.PASSWORD))).endsWith("wrong");
    }

    @Test
    void onlyThisMachineIsBelievedAboutWhereARequestComesFrom() {
        Pattern believed = Pattern.compile(server.getTomcat().getRemoteip().getInternalProxies());

        assertThat(Stream.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1")).allMatch(believed.asMatchPredicate());
        assertThat(Stream.of("10.0.0.1", "172.18.0.1", "192.168.1.1", "169.254.1.1", "fd00:0:0:0:0:0:0:1"))
                .noneMatch(believed.asMatchPredicate());
    }

    @Test
    void whatIsOverIsForgotten() {
        fail(elsewhere(), email, 1);
        clock.advance(Duration.ofDays(3));

        assertThat(attempts.sweep()).isPositive();
        assertThat(jdbc.sql("select count(*) from identity.attempt where purpose = 'SIGN_IN' and since < ?")
                        .param(clock.instant().minus(Duration.ofDays(2)).atOffset(java.time.ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void fail(Visitor visitor, String name, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(Visitor.location(visitor.signIn(name, "not the password")))
                    .endsWith("wrong");
        }
    }

    /** A wrong password, without the pages around it. */
    private void guess(String name, String address) {
        Attempt attempt = new Attempt(AttemptPurpose.SIGN_IN, attempts.accountOf(name), address, Optional.empty());
        assertThat(attempts.begin(attempt)).isEmpty();
    }

    private Visitor elsewhere() {
        return new Visitor(port).from(address());
    }

    /** One that no other visitor of this test has. */
    private static String address() {
        int next = ADDRESSES.incrementAndGet();
        return "198.51." + (100 + next / 250) + "." + (1 + next % 250);
    }
}
