package org.hearthmark.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.ladder.RaiseAtWork.MAKER;
import static org.hearthmark.ladder.RaiseAtWork.OTHER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.accreditation.application.standing.StandingSweep;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseInbox;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.Raises;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.NewVersion;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.ConsistencyCheck;
import org.hearthmark.workflow.EngineDoor;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The floor, the guard, four eyes and "what is published never changes" hold on every way: page, form, engine, tables. */
@HearthmarkTest
class RaiseFourEyesTest {

    private static final Set<String> WHERE = Set.of("West Midlands");
    private static final String COVENTRY = "E08000026";
    private static final Set<String> KIND = Set.of("SELF_CONTAINED");
    private static final int FIRST_OF_THE_TEST = 73_900_000;

    private final int port;
    private final MovableClock clock;
    private final RaiseAtWork work;
    private final RaiseDesk desk;
    private final Raises raises;
    private final RaiseInbox inbox;
    private final Standards standards;
    private final WorkItems items;
    private final AccreditedInBulk bulk;
    private final StandingSweep sweep;
    private final ConsistencyCheck consistency;
    private final ObjectMapper json;
    private final JdbcClient jdbc;

    @Autowired
    RaiseFourEyesTest(
            @LocalServerPort int port,
            MovableClock clock,
            RaiseAtWork work,
            RaiseDesk desk,
            Raises raises,
            RaiseInbox inbox,
            Standards standards,
            WorkItems items,
            AccreditedInBulk bulk,
            StandingSweep sweep,
            ConsistencyCheck consistency,
            ObjectMapper json,
            JdbcClient jdbc) {
        this.port = port;
        this.clock = clock;
        this.work = work;
        this.desk = desk;
        this.raises = raises;
        this.inbox = inbox;
        this.standards = standards;
        this.items = items;
        this.bulk = bulk;
        this.sweep = sweep;
        this.consistency = consistency;
        this.json = json;
        this.jdbc = jdbc;
    }

    @Test
    void whoMadeARaiseDoesNotApproveItByWhateverWay() {
        var reference = reviewed("AC-13");
        var task = task(reference, RaiseInbox.APPROVE);
        var door = EngineDoor.session(port, MAKER);
        var page = "/ladder/raises/" + reference + "/acts/approve";

        assertThat(Visitor.signedIn(port, MAKER)
                        .submit(page, page, Map.of("reason", "Mine"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(List.of(
                        status(door, "/task/" + task + "/claim", Map.of("userId", MAKER)),
                        status(door, "/task/" + task + "/assignee", Map.of("userId", MAKER)),
                        status(door, "/task/" + task + "/submit-form", answers("approve", "Mine")),
                        status(door, "/task/" + task + "/complete", answers("approve", "Mine"))))
                .containsOnly(403);
        assertThatThrownBy(() -> raises.approve(work.id(reference), "Mine", MAKER))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into ladder.raise_step (raise, act, region, note, details, recorded_at, recorded_by)
                                values (?, 'RELEASED', 'London', 'Mine', '{}', now(), 'manager')
                                """).param(work.id(reference)).update())
                .hasMessageContaining("somebody else");
        assertThat(work.file(reference).status()).isEqualTo(RaiseStatus.PROPOSED);
        inbox.sendBack(reference, "The test is over", OTHER);
    }

    @Test
    void theGuardIsNotPassedWithoutASignatureByWhateverWay() {
        homesInCoventry();
        var reference = reviewed("AC-14");
        var task = task(reference, RaiseInbox.APPROVE);
        var door = EngineDoor.session(port, OTHER);
        var page = "/ladder/raises/" + reference + "/acts/approve";

        assertThat(Visitor.signedIn(port, OTHER)
                        .submit(page, page, Map.of("reason", " "))
                        .body())
                .contains("govuk-error-summary", "The guard trips");
        assertThat(status(door, "/task/" + task + "/claim", Map.of("userId", OTHER)))
                .isEqualTo(204);
        assertThat(door.send("POST", "/task/" + task + "/submit-form", written(answers("approve", "")))
                        .body())
                .contains("The guard trips");
        assertThat(status(door, "/task/" + task + "/submit-form", answers("approve", "")))
                .isEqualTo(400);
        assertThat(status(
                        door,
                        "/task/" + task + "/submit-form",
                        Map.of(
                                "variables",
                                Map.of(
                                        "answers", json("{\"result\":\"approve\"}"),
                                        "tripped", Map.of("type", "Boolean", "value", false)))))
                .isEqualTo(400);
        assertThat(status(
                        door,
                        "/process-instance/" + instance(task) + "/variables/tripped",
                        Map.of("type", "Boolean", "value", false)))
                .isIn(403, 404, 405);
        assertThat(work.file(reference).status()).isEqualTo(RaiseStatus.PROPOSED);

        inbox.approve(reference, "Too many fires", OTHER);
        work.run(reference);
        assertThat(work.file(reference).signedFor().none()).isFalse();
        assertThat(consistency.run().inWords())
                .doesNotContain(work.id(reference).toString());
        work.withdraw(reference);
    }

    @Test
    void whatIsPublishedNeverChangesByWhateverWay() {
        var reference = work.published(day(), WHERE, KIND, Map.of("AC-15", 2));
        var id = work.id(reference);
        int version = work.file(reference).publishedAs().orElseThrow();
        var maker = Visitor.signedIn(port, MAKER);
        var change = "/ladder/raises/" + reference + "/change";

        assertThat(maker.get(change).statusCode()).isEqualTo(409);
        assertThat(maker.get("/ladder/raises/" + reference + "/delete").statusCode())
                .isEqualTo(409);
        assertThatThrownBy(() -> desk.change(
                        reference,
                        work.file(reference).version(),
                        work.file(reference).content(),
                        MAKER))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> inbox.sendBack(reference, "Second thoughts", OTHER))
                .isInstanceOf(Refusal.class);
        for (var statement : List.of(
                "update ladder.raise set day = day - 1 where id = '" + id + "'",
                "update ladder.raise set status = 'DRAFT' where id = '" + id + "'",
                "update ladder.raise_item set level = 3 where raise = '" + id + "'",
                "delete from ladder.raise_item where raise = '" + id + "'",
                "delete from ladder.finding where raise = '" + id + "'",
                "update standard.version set effective_from = effective_from - 1 where number = " + version,
                "update standard.required_level set level = 1 where version = " + version)) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .describedAs(statement)
                    .isInstanceOf(DataAccessException.class);
        }
        work.withdraw(reference);
    }

    @Test
    void nothingAsksForLessThanTheFloorByWhateverWay() {
        assertThatThrownBy(() -> work.drafted(day(), WHERE, KIND, Map.of("AC-04", 0)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("levels[AC-04]"));
        assertThatThrownBy(() -> standards.publish(new NewVersion(day(), Map.of("AC-04", 0), KIND, WHERE, Grace.USUAL)))
                .isInstanceOf(Refusal.class);
        var reference = work.drafted(day(), WHERE, KIND, Map.of("AC-16", 2));
        assertThatThrownBy(() -> jdbc.sql("update ladder.raise_item set level = 0 where raise = ?")
                        .param(work.id(reference))
                        .update())
                .hasMessageContaining("raise_item_level_known");
        assertThatThrownBy(() -> jdbc.sql("update ladder.raise set safety_days = 3 where id = ?")
                        .param(work.id(reference))
                        .update())
                .hasMessageContaining("grace");
    }

    private String reviewed(String item) {
        var reference = work.drafted(day(), WHERE, KIND, Map.of(item, 2));
        raises.propose(reference, MAKER);
        inbox.review(reference, "The list of homes", OTHER);
        return reference;
    }

    private LocalDate day() {
        return LondonTime.today(clock).plusDays(75);
    }

    private String task(String reference, String step) {
        return items.open(List.of(work.id(reference))).stream()
                .filter(item -> item.step().equals(step))
                .map(WorkItem::taskId)
                .findFirst()
                .orElseThrow();
    }

    private String instance(String task) {
        return jdbc.sql("select proc_inst_id_ from camunda.act_ru_task where id_ = ?")
                .param(task)
                .query(String.class)
                .single();
    }

    private int status(EngineDoor door, String path, Map<String, Object> body) {
        return door.send(path.contains("/variables/") ? "PUT" : "POST", path, written(body))
                .statusCode();
    }

    private Map<String, Object> answers(String result, String reason) {
        return Map.of("variables", Map.of("answers", json(written(Map.of("result", result, "reason", reason)))));
    }

    private static Map<String, Object> json(String value) {
        return Map.of("type", "Json", "value", value);
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void homesInCoventry() {
        var firms = bulk.firms(2, 1, FIRST_OF_THE_TEST);
        jdbc.sql("update provider.setting set council_gss = ? where firm = any(?)")
                .param(COVENTRY)
                .param(firms.toArray(UUID[]::new))
                .update();
        sweep.run();
    }
}
