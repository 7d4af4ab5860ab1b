package org.hearthmark.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.StatementCount;
import org.hearthmark.StatementCount.Counted;
import org.hearthmark.workflow.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What starting an application and completing a task cost against their floor: the bare engine's step plus the same rows
 * by plain JDBC, in one commit. Both take turns, so that other load hits both alike. Run by {@code script/bench}.
 */
@HearthmarkTest
class CostBench {

    private static final double BUDGET = 1.25;
    private static final int HOMES = 2;
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 400);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("bench.seconds", 60));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String START = "start an application";
    private static final List<String> STEPS = List.of("check-application", "check-firm");

    private final Casework casework;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate oneCommit;
    private final BareEngine bare;
    private final Map<String, SameRows> rows = new HashMap<>();
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    /** Nanoseconds of each round, and what was counted in the last. */
    private static final class Cost {
        private final List<Long> ours = new ArrayList<>();
        private final List<Long> floor = new ArrayList<>();
        private final List<Long> oursComputing = new ArrayList<>();
        private final List<Long> floorComputing = new ArrayList<>();
        private Counted oursCounted;
        private Counted floorCounted;
    }

    CostBench(
            @Autowired Casework casework,
            @Autowired JdbcTemplate jdbc,
            @Autowired PlatformTransactionManager transactions,
            @Autowired DataSource database) {
        this.casework = casework;
        this.jdbc = jdbc;
        this.oneCommit = new TransactionTemplate(transactions);
        this.bare = new BareEngine(database, transactions);
    }

    @Test
    void againstTheFloor() {
        learnRows();
        rounds(WARM_UP);
        costs.clear();
        rounds(ROUNDS);
        bare.close();
        System.out.println(table());
    }

    private void rounds(int most) {
        long until = System.nanoTime() + LONGEST.toNanos();
        for (int round = 0; round < most && System.nanoTime() < until; round++) {
            round(round % 2 == 0);
        }
    }

    private void learnRows() {
        UUID[] draft = new UUID[1];
        rows.put("draft", SameRows.writtenBy(() -> draft[0] = casework.drafted()));
        rows.put(START, SameRows.writtenBy(() -> casework.submit(draft[0], HOMES)));
        for (String step : STEPS) {
            WorkItem task = casework.taken(draft[0], step);
            rows.put(step, SameRows.writtenBy(() -> casework.complete(task)));
        }
    }

    private void round(boolean oursFirst) {
        UUID draft = casework.drafted();
        Map<String, String> ids = new HashMap<>();
        rows.get("draft").write(jdbc, ids);
        String[] instance = new String[1];
        inTurn(
                START,
                oursFirst,
                () -> casework.submit(draft, HOMES),
                () -> instance[0] = bare.start(draft.toString()),
                ids);
        for (String step : STEPS) {
            WorkItem task = casework.taken(draft, step);
            String bareTask = bare.taken(instance[0], step);
            Map<String, Object> answers = casework.answers(step);
            inTurn(step, oursFirst, () -> casework.complete(task), () -> bare.complete(bareTask, answers), ids);
        }
    }

    private void inTurn(String what, boolean oursFirst, Runnable ours, Runnable bareStep, Map<String, String> ids) {
        Runnable floor = () -> oneCommit.executeWithoutResult(transaction -> {
            bareStep.run();
            rows.get(what).write(jdbc, ids);
        });
        Cost cost = costs.computeIfAbsent(what, name -> new Cost());
        for (boolean now : new boolean[] {oursFirst, !oursFirst}) {
            long computed = THREADS.getCurrentThreadCpuTime();
            long began = System.nanoTime();
            Counted counted = StatementCount.during(now ? ours : floor);
            (now ? cost.ours : cost.floor).add(System.nanoTime() - began);
            (now ? cost.oursComputing : cost.floorComputing).add(THREADS.getCurrentThreadCpuTime() - computed);
            if (now) {
                cost.oursCounted = counted;
            } else {
                cost.floorCounted = counted;
            }
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder(String.format(
                "%n%-32s %8s %9s %6s %7s %12s %9s %15s%n",
                "medians, ours and floor in turn",
                "ours ms",
                "floor ms",
                "ratio",
                "budget",
                "statements",
                "commits",
                "computing ms"));
        costs.forEach((what, cost) -> table.append(line(what, cost)));
        return table.append(
                        "ours / floor. A batch is one statement. Listeners after the commit apart. Computing: on our thread, without waiting")
                .toString();
    }

    private static String line(String what, Cost cost) {
        double ours = median(cost.ours);
        double floor = median(cost.floor);
        return String.format(
                Locale.UK,
                "%-32s %8.2f %9.2f %6.2f %7.2f %12s %9s %15s  %s, %d rounds%n",
                what.equals(START) ? what : "complete " + what,
                ours,
                floor,
                ours / floor,
                BUDGET,
                cost.oursCounted.statements() + " / " + cost.floorCounted.statements(),
                cost.oursCounted.commits() + " / " + cost.floorCounted.commits(),
                String.format(Locale.UK, "%.2f / %.2f", median(cost.oursComputing), median(cost.floorComputing)),
                ours / floor <= BUDGET ? "within" : "OVER",
                cost.ours.size());
    }

    private static double median(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }
}
