package org.hearthmark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hearthmark.Hearthmark;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.CheckedAnswers;
import org.hearthmark.launch.ChildJvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed with SIGKILL in the middle of a burst of fifty submissions and started again on the same data:
 * whatever was confirmed is there once, both sides agree, and what was typed into a form is still kept. One round in the suite; {@code script/kill} asks for three.
 */
class KillTest {

    private static final int BURST = 50;
    private static final int ROUNDS = Integer.getInteger("hearthmark.kill.rounds", 1);
    private static final int WORKERS = 8;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();
    private final Set<UUID> confirmed = ConcurrentHashMap.newKeySet();
    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    private int port;

    @AfterEach
    void endEverything() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void noSubmissionIsLostDoubledOrOutOfStepWhenTheApplicationIsKilled() throws Exception {
        Process running = start();
        for (int round = 0; round < ROUNDS; round++) {
            int confirmedBefore = confirmed.size();
            DraftOverHttp draft = typed();
            burstUntilKilled(running, round);
            running = start();

            assertThat(confirmed).as("confirmed before the kill").hasSizeGreaterThan(confirmedBefore);
            assertThat(consistency()).startsWith("Consistent");
            assertThat(applications()).containsAll(confirmed);
            assertThat(sent).containsAll(applications());
            assertThat(draft.after(port)).contains("Typed before the kill");
        }
    }

    /** An officer has begun to fill in the form of a task. */
    private DraftOverHttp typed() throws Exception {
        Visitor provider = Visitor.signedIn(port, "provider");
        UUID application = new ApplicationFields(provider).draft("%d Draft Street".formatted(sent.size()));
        sent.add(application);
        String path = "/provider/apply/" + application;
        CheckedAnswers.declare(provider, path, ApplicationFields.DECLARED);
        confirmed.add(application);
        String tasks = ask("/engine-rest/task?processInstanceBusinessKey=" + application);
        return DraftOverHttp.keep(port, tasks, "{\"reasons\":\"Typed before the kill\"}");
    }

    /** Fifty drafts are ready, then all are sent at once; the kill comes when some are confirmed and others under way. */
    private void burstUntilKilled(Process running, int round) throws Exception {
        Visitor[] visitors = new Visitor[WORKERS];
        List<UUID> drafts = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            visitors[i] = Visitor.signedIn(port, i % 2 == 0 ? "provider" : "provider2");
        }
        for (int i = 0; i < BURST; i++) {
            drafts.add(new ApplicationFields(visitors[i % WORKERS]).draft("%d Round Street %d".formatted(i, round)));
        }
        CountDownLatch someConfirmed = new CountDownLatch(5);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        for (int i = 0; i < WORKERS; i++) {
            int worker = i;
            workers.submit(send(visitors[worker], drafts, worker, someConfirmed));
        }
        assertThat(someConfirmed.await(60, TimeUnit.SECONDS))
                .as("five submissions confirmed")
                .isTrue();
        running.destroyForcibly().waitFor();
        workers.shutdownNow();
        assertThat(workers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private Callable<Void> send(Visitor visitor, List<UUID> drafts, int worker, CountDownLatch someConfirmed) {
        return () -> {
            for (int i = worker; i < BURST; i += WORKERS) {
                UUID draft = drafts.get(i);
                sent.add(draft);
                HttpResponse<String> answer =
                        CheckedAnswers.declare(visitor, "/provider/apply/" + draft, ApplicationFields.DECLARED);
                if (answer.statusCode() == 302 && Visitor.location(answer).endsWith("/sent")) {
                    confirmed.add(draft);
                    someConfirmed.countDown();
                }
            }
            return null;
        };
    }

    /** The ids of all cases there are, which are those of their drafts. */
    private Set<UUID> applications() throws Exception {
        return Set.copyOf(ask("/engine-rest/process-instance?processDefinitionKey=accreditation&maxResults=1000")
                .lines()
                .flatMap(line -> java.util.regex.Pattern.compile("\"businessKey\":\"([0-9a-f-]{36})\"")
                        .matcher(line)
                        .results())
                .map(match -> UUID.fromString(match.group(1)))
                .toList());
    }

    private String consistency() throws Exception {
        return ask("/api/v1/consistency");
    }

    private String ask(String path) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("admin:admin".getBytes());
        return http.send(
                        HttpRequest.newBuilder(address(path))
                                .header("Authorization", "Basic " + credentials)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private Process start() throws IOException, InterruptedException {
        port = freePort();
        Process process = ChildJvm.start(
                folder,
                Hearthmark.class,
                "--spring.profiles.active=test",
                "--server.port=" + port,
                "--hearthmark.database.fresh=false",
                "--" + FirmsOfTheBurst.WANTED + "=" + sent.isEmpty(),
                "--hearthmark.database.directory=" + folder.resolve("data"));
        started.add(process);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (!healthy()) {
            assertThat(process.isAlive())
                    .as(() -> "it ended: " + ChildJvm.outputOf(folder).toList())
                    .isTrue();
            assertThat(System.nanoTime()).as("time to start").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return process;
    }

    private boolean healthy() throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(address("/actuator/health"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
