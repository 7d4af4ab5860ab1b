package org.hearthmark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.application.standing.StandingSweep;
import org.hearthmark.ladder.RaisesAtWork;
import org.hearthmark.ladder.application.glide.GlidePaths;
import org.hearthmark.ladder.application.glide.GlidePaths.Goal;
import org.hearthmark.ladder.application.market.Previews;
import org.hearthmark.ladder.domain.market.Target;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the preview of a raise costs, with the guard's word, beside one statement that counts by hand which homes fall short
 * and what their grade would be; over ten thousand homes, and how it grows. The statement reads the recorded facts, and once
 * more what is kept compactly of each home, which is the least that can be read. Run by {@code script/bench}.
 */
@HearthmarkTest
class PreviewBench {

    private static final int HOMES = Integer.getInteger("bench.homes", 10_000);
    private static final int ROUNDS = 7;
    private static final double BUDGET = 1.5;
    private static final int FIRST = 71_000_000;

    private static final String BY_HAND = """
            with latest as (
                select distinct on (subject, item) subject, item, level
                  from accreditation.item_record
                 where scope = 'PROPERTY' and true_from <= current_date
                 order by subject, item, true_from desc, recorded_at desc),
            asked as (
                select i.id as item, i.critical, coalesce(raised.level, 1) as level, raised.level is not null as lifted
                  from standard.item i
                  left join (select unnest(:items) as item, 2 as level) raised on raised.item = i.id),
            scale as (select * from (values ('NONE', 0), ('ALMOST_1', 1), ('LEVEL_1', 2), ('LEVEL_2', 3), ('LEVEL_3', 4))
                as s (name, step)),
            home as (
                select l.subject,
                       bool_or(a.lifted and s.step <= a.level) as short,
                       bool_or(a.lifted and l.level = 'NOT_LOOKED_AT') as unseen,
                       sum(case when s.step > a.level then 2 when s.step = a.level then 1 else 0 end) as points,
                       count(*) filter (where l.level <> 'NOT_APPLICABLE') * 2 as most,
                       count(*) filter (where a.critical and s.step <= a.level) as critical_below
                  from latest l join asked a on a.item = l.item left join scale s on s.name = l.level
                 group by l.subject)
            select n.council_gss, count(*), sum(n.places),
                   count(*) filter (where h.short), count(*) filter (where h.unseen and not h.short),
                   sum(n.places) filter (where h.points * 100 < 60 * h.most),
                   sum(n.places) filter (where h.critical_below > 0 or h.points * 100 < 75 * h.most)
              from home h join accreditation.standing_now n on n.setting = h.subject
             where n.kind in ('FULL', 'CONDITIONAL')
             group by n.council_gss
            """;

    private static final String COMPACT = """
            select n.council_gss, count(*), sum(n.places), count(*) filter (where h.short),
                   count(*) filter (where h.unseen and not h.short), sum(n.places) filter (where h.points * 100 < 60 * h.most),
                   sum(n.places) filter (where h.critical_below > 0 or h.points * 100 < 75 * h.most)
              from accreditation.standing_now n
             cross join lateral (
                select bool_or(a.lifted and found.step between 2 and a.level + 3) as short,
                       bool_or(a.lifted and found.step = 0) as unseen,
                       sum(case when found.step > a.level + 3 then 2 when found.step = a.level + 3 then 1 else 0 end) as points,
                       count(*) filter (where found.step <> 1) * 2 as most,
                       count(*) filter (where a.critical and found.step between 2 and a.level + 3) as critical_below
                  from (select i.position, i.critical, coalesce(raised.level, 1) as level, raised.level is not null as lifted
                          from standard.item i
                          left join (select unnest(:items) as item, 2 as level) raised on raised.item = i.id) a
                 cross join lateral (select substr(n.levels, a.position, 1)::int as step) found) h
             where n.kind in ('FULL', 'CONDITIONAL')
             group by n.council_gss
            """;

    private final RecordedMarket market;
    private final StandingSweep sweep;
    private final Standards standards;
    private final RaisesAtWork raises;
    private final Previews previews;
    private final GlidePaths paths;
    private final JdbcClient jdbc;

    @Autowired
    PreviewBench(
            RecordedMarket market,
            StandingSweep sweep,
            Standards standards,
            RaisesAtWork raises,
            Previews previews,
            GlidePaths paths,
            JdbcClient jdbc) {
        this.market = market;
        this.sweep = sweep;
        this.standards = standards;
        this.raises = raises;
        this.previews = previews;
        this.paths = paths;
        this.jdbc = jdbc;
    }

    @Test
    void aPreviewBesideOneStatement() {
        market.homes(HOMES, FIRST);
        long began = System.nanoTime();
        sweep.run();
        System.out.printf("%n%d homes worked out in %.1f s%n", HOMES, (System.nanoTime() - began) / 1e9);
        var levels = new TreeMap<String, Integer>();
        standards.items().stream().filter(Item::safety).limit(10).forEach(item -> levels.put(item.id(), 2));
        String reference = raises.draft("Bench", levels);
        String[] items = levels.keySet().toArray(String[]::new);

        compare(reference, items, true);
        began = System.nanoTime();
        var plan = paths.plan(new Goal(Target.of(everything()), ""), 36);
        System.out.printf(
                "a glide path to level 2 of everything: %.1f s, %d steps%n",
                (System.nanoTime() - began) / 1e9, plan.steps().size());
        market.copies(9);
        compare(reference, items, false);
    }

    private Map<String, Integer> everything() {
        var levels = new TreeMap<String, Integer>();
        standards.items().forEach(item -> levels.put(item.id(), 2));
        return levels;
    }

    private void compare(String reference, String[] items, boolean facts) {
        int homes = market.accredited();
        double own = median(() -> previews.of(reference).impact().all().all().settings());
        double compact = median(() -> byHand(COMPACT, items));
        System.out.printf(
                "preview over %d homes: %.0f ms; over the compact rows by hand %.0f ms, ratio %.2f",
                homes, own, compact, own / compact);
        if (facts) {
            double byHand = median(() -> byHand(BY_HAND, items));
            System.out.printf(
                    "; over the facts by hand %.0f ms, ratio %.2f, budget %.2f", byHand, own / byHand, BUDGET);
        }
        System.out.println();
    }

    private long byHand(String statement, String[] items) {
        return jdbc.sql(statement).param("items", items).query((row, number) -> row.getLong(2)).list().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static double median(LongSupplier one) {
        return LongStream.rangeClosed(1, ROUNDS)
                        .map(round -> {
                            long began = System.nanoTime();
                            assertThat(one.getAsLong()).isPositive();
                            return System.nanoTime() - began;
                        })
                        .sorted()
                        .skip(ROUNDS / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }
}
