package org.hearthmark.accreditation;

import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.application.reassessment.Reassessments;
import org.hearthmark.accreditation.application.standing.StandingSweep;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.domain.standing.GapAnswer;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.Measure;
import org.hearthmark.standard.NewVersion;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accredited homes of which more is asked, in a region where no other test has homes. They meet level 3 of everything but of
 * the items that a test names, so that what one test raises concerns the homes of no other.
 */
@Lazy
@Component
public class RaisedHomes {

    public static final String REGION = "South West";

    private static final String PLACE = "E06000052";
    private static int firms = 63_100_000;

    private final AccreditedInBulk bulk;
    private final StandingSweep sweep;
    private final Standards standards;
    private final Reassessments reassessments;
    private final Facts facts;
    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    RaisedHomes(
            AccreditedInBulk bulk,
            StandingSweep sweep,
            Standards standards,
            Reassessments reassessments,
            Facts facts,
            WorkItems workItems,
            TaskInbox inbox,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MovableClock clock) {
        this.bulk = bulk;
        this.sweep = sweep;
        this.standards = standards;
        this.reassessments = reassessments;
        this.facts = facts;
        this.workItems = workItems;
        this.inbox = inbox;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** So many homes of one firm, accredited with grade A, that meet level 1 alone of the items named. */
    public List<UUID> accredited(int homes, String... atLevelOne) {
        clock.set(clock.instant());
        var firm = bulk.firms(1, homes, firms++).get(0);
        jdbc.sql("update provider.setting set council_gss = :council where firm = :firm")
                .param("council", PLACE)
                .param("firm", firm)
                .update();
        var settings = bulk.settingsOf(firm);
        jdbc.sql("""
                        insert into accreditation.item_record (id, case_id, home_id, scope, subject, item, level,
                            true_from, recorded_at, recorded_by)
                        select gen_random_uuid(), h.case_id, h.id, 'PROPERTY', h.setting, item,
                               case when item = any(:low) then 'LEVEL_1' else 'LEVEL_3' end, :day, :at, 'test'
                          from accreditation.home_in_case h cross join unnest(:items) item
                         where h.setting = any(:settings)
                        """)
                .param("low", atLevelOne)
                .param(
                        "items",
                        standards.items().stream().map(item -> item.id()).toArray(String[]::new))
                .param("day", today())
                .param("at", Timestamp.from(clock.instant().minusSeconds(60)))
                .param("settings", settings.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into accreditation.home_grade (id, home_id, setting, standard_version, grade, verdict, rule,
                            points, most, standards, items, review_after, true_from, recorded_at)
                        select gen_random_uuid(), h.id, h.setting, 1, 'A', 'accredit', 'otherwise', 10, 10, '[]', '{}', 12,
                               :day, :at
                          from accreditation.home_in_case h where h.setting = any(:settings)
                        """)
                .param("day", today())
                .param("at", Timestamp.from(clock.instant().minusSeconds(30)))
                .param("settings", settings.toArray(UUID[]::new))
                .update();
        sweep.run(settings);
        return settings;
    }

    /** The next day in the morning: the items are asked at the level from then on, with four weeks of grace. */
    public int raised(int level, String... items) {
        later(1);
        int version = published(level, items);
        takesEffect(version);
        return version;
    }

    public void takesEffect(int version) {
        standards.takeEffect(version, REGION, today());
    }

    /** Published for today, and in effect nowhere. */
    public int published(int level, String... items) {
        var levels = Arrays.stream(items).collect(Collectors.toMap(item -> item, item -> level));
        return standards
                .publish(new NewVersion(today(), levels, Set.of("SELF_CONTAINED"), Set.of(REGION), new Grace(28, 28)))
                .number();
    }

    public void later(int days) {
        clock.set(LondonTime.startOf(today().plusDays(days)).plus(Duration.ofHours(9)));
    }

    /** A minute after midnight. */
    public void on(LocalDate day) {
        clock.set(LondonTime.startOf(day).plusSeconds(60));
    }

    /** A minute before midnight. */
    public void onTheEveOf(LocalDate day) {
        clock.set(LondonTime.startOf(day).minusSeconds(60));
    }

    public LocalDate today() {
        return LondonTime.today(clock);
    }

    /** The provider answers, as its page does. */
    public void answered(UUID home, int level, String... items) {
        transaction.executeWithoutResult(status -> {
            var answers = Arrays.stream(items)
                    .map(item -> new GapAnswer(home, item, level, "See it", today(), clock.instant(), "provider"))
                    .toList();
            answers.forEach(facts::record);
            reassessments.answered(home, answers.stream().map(GapAnswer::id).toList());
        });
    }

    public WorkItem task(UUID home, String step) {
        var open = workItems.ofCase(caseOf(home)).stream()
                .filter(item -> item.open() && item.step().equals(step))
                .filter(item -> item.name().contains("home " + number(home) + " "))
                .toList();
        if (open.size() != 1) {
            throw new IllegalStateException(
                    open.size() + " open tasks " + step + " among " + workItems.ofCase(caseOf(home)));
        }
        return open.get(0);
    }

    public boolean waitsAt(UUID home, String step) {
        return workItems.ofCase(caseOf(home)).stream()
                .anyMatch(item ->
                        item.open() && item.step().equals(step) && item.name().contains("home " + number(home) + " "));
    }

    /** Somebody takes the task and completes it. */
    public void done(UUID home, String step, String by, Map<String, Object> answers) {
        var task = task(home, step);
        inbox.claim(task.taskId(), by);
        inbox.submit(task.taskId(), answers, by);
    }

    /** What the open reassessment of a home leaves to an inspector. */
    public List<String> itemsToSee(UUID home) {
        return items(home, "to_see");
    }

    /** What it leaves to an officer. */
    public List<String> itemsToRead(UUID home) {
        var all = new ArrayList<>(items(home, "items"));
        all.removeAll(itemsToSee(home));
        return all;
    }

    private List<String> items(UUID home, String column) {
        return List.of(jdbc.sql("select " + column
                        + " from accreditation.reassessment where setting = :home and status <> 'ENDED'")
                .param("home", home)
                .query(String.class)
                .single()
                .split(" "));
    }

    /** A value that bears level 2 out. */
    public Object measureOfLevelTwo(Measure measure) {
        return measure.compare().isDate()
                ? today().minusDays(1).toString()
                : measure.thresholds().getOrDefault(2, measure.thresholds().get(1));
    }

    /** How many certificates were issued by its own jobs. */
    public int certificates(UUID home) {
        await().atMost(Duration.ofSeconds(60)).until(() -> certificatesNow(home) > 0);
        return certificatesNow(home);
    }

    private int certificatesNow(UUID home) {
        return jdbc.sql("select count(*) from accreditation.certificate where setting = :home")
                .param("home", home)
                .query(Integer.class)
                .single();
    }

    /** Somebody finds an item at a level today. */
    public void recorded(UUID home, String item, String level) {
        jdbc.sql("""
                        insert into accreditation.item_record (id, case_id, home_id, scope, subject, item, level, true_from,
                            recorded_at, recorded_by)
                        select gen_random_uuid(), h.case_id, h.id, 'PROPERTY', h.setting, :item, :level, :day, :at, 'test'
                          from accreditation.home_in_case h where h.setting = :home
                        """)
                .param("item", item)
                .param("level", level)
                .param("day", today())
                .param("at", Timestamp.from(clock.instant()))
                .param("home", home)
                .update();
    }

    /** Whoever has the task gives it back. */
    public void released(UUID home, String step) {
        var task = task(home, step);
        if (task.assignee() != null) {
            inbox.release(task.taskId(), task.assignee());
        }
    }

    private int number(UUID home) {
        return jdbc.sql("select number from accreditation.home_in_case where setting = :home")
                .param("home", home)
                .query(Integer.class)
                .single();
    }

    public UUID caseOf(UUID home) {
        return jdbc.sql("select case_id from accreditation.home_in_case where setting = :home")
                .param("home", home)
                .query(UUID.class)
                .single();
    }

    /** One row a reassessment of the home, in order: its kind, status and outcome. */
    public List<String> reassessments(UUID home) {
        return jdbc.sql("""
                        select concat_ws(' ', kind, status, outcome) from accreditation.reassessment
                         where setting = :home order by started_at, ended_at nulls last
                        """).param("home", home).query(String.class).list();
    }

    public void worked(UUID home) {
        sweep.run(Set.of(home));
    }
}
