package org.hearthmark.workflow;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever deploys several forms in one transaction does not wait for whoever does the same at the same moment. */
@HearthmarkTest
class FormsDeployedAtOnceTest {

    private static final String FORM = """
            {"type": "default", "id": "%s", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
             "executionPlatformVersion": "7.24.0", "components": []}
            """;

    private final Deployments deployments;
    private final TransactionTemplate transaction;

    @Autowired
    FormsDeployedAtOnceTest(Deployments deployments, TransactionTemplate transaction) {
        this.deployments = deployments;
        this.transaction = transaction;
    }

    @Test
    void twoFormsByTwoPeopleAreAllDeployed() throws Exception {
        var names =
                Stream.generate(() -> "at-once-" + UUID.randomUUID()).limit(4).toList();
        var both = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            List<? extends Future<?>> commands = Stream.of(names.subList(0, 2), names.subList(2, 4))
                    .map(two -> people.submit(() -> transaction.executeWithoutResult(one -> deploy(two, both))))
                    .toList();
            for (Future<?> command : commands) {
                command.get(30, SECONDS);
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(names).allMatch(deployments::hasForm);
    }

    private void deploy(List<String> two, CyclicBarrier both) {
        two.forEach(name -> {
            deployments.deployForm(name, FORM.formatted(name));
            await(both);
        });
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(20, SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("The other did not come", e);
        }
    }
}
