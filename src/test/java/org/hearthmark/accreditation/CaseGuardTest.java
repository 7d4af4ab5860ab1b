package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.DatabaseState;
import org.hearthmark.workflow.EngineDoor;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guard on the real case: an inspector cannot decide for the panel, nor hand in what the form does not take. */
@HearthmarkTest
class CaseGuardTest {

    private static final Map<String, Object> ACCREDIT =
            Map.of("decision", "accredit", "reasons", "All good", "declaredNoInterest", true);

    private final CaseAtWork cases;
    private final TaskInbox inbox;
    private final WorkItems workItems;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final LocalDate today;
    private final int port;

    CaseGuardTest(
            @Autowired CaseAtWork cases,
            @Autowired TaskInbox inbox,
            @Autowired WorkItems workItems,
            @Autowired JdbcClient jdbc,
            @Autowired ObjectMapper json,
            @Autowired Clock clock,
            @LocalServerPort int port) {
        this.cases = cases;
        this.inbox = inbox;
        this.workItems = workItems;
        this.jdbc = jdbc;
        this.json = json;
        this.today = LondonTime.today(clock);
        this.port = port;
    }

    @TestFactory
    Stream<DynamicTest> thePanelsTaskIsThePanels() {
        var task = beforeThePanel();
        return Stream.of(
                        EngineDoor.session(port, "inspector"),
                        EngineDoor.basic(port, "robot-inspector", "robot-inspector"),
                        EngineDoor.session(port, "admin"),
                        EngineDoor.basic(port, "admin", "admin"))
                .flatMap(door -> Stream.of("complete", "submit-form", "claim")
                        .map(verb -> DynamicTest.dynamicTest(
                                door + ": " + verb, () -> assertRefused(door, task, verb, bodyOf(verb, door), 403))));
    }

    @Test
    void evenAnAdministratorCannotDeleteALiveCase() {
        var task = beforeThePanel();
        var instances = jdbc.sql("select proc_inst_id_ from camunda.act_ru_task where id_ = :task")
                .param("task", task.taskId())
                .query(String.class)
                .single();
        var before = DatabaseState.atRest(jdbc);

        var answer = EngineDoor.basic(port, "admin", "admin").send("DELETE", "/process-instance/" + instances, "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(DatabaseState.of(jdbc)).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> theInspectionTakesWhatItsFormTakesAndNothingElse() {
        var task = atInspection();
        inbox.claim(task.taskId(), "inspector");
        var door = EngineDoor.session(port, "inspector");
        return Stream.of(
                DynamicTest.dynamicTest(
                        "an option that does not exist",
                        () -> assertFault(door, task, changed("ac16Level", "level9"), "ac16Level")),
                DynamicTest.dynamicTest(
                        "a field that the form does not have",
                        () -> assertFault(door, task, changed("grade", "A"), "grade")),
                DynamicTest.dynamicTest(
                        "a missing comment below the required level",
                        () -> assertFault(door, task, changed("ac16Level", "almost1"), "ac16Comment")),
                DynamicTest.dynamicTest(
                        "a level that the measure does not allow",
                        () -> assertFault(door, task, changed("ac08Level", "level3"), "ac08Level")),
                DynamicTest.dynamicTest(
                        "an extra variable",
                        () -> assertRefused(
                                door,
                                task,
                                "submit-form",
                                "{\"variables\":{\"answers\":" + asJson(changed("ac16Level", "level1"))
                                        + ",\"refusalProposed\":{\"value\":true,\"type\":\"Boolean\"}}}",
                                400)),
                DynamicTest.dynamicTest("and what is right is taken", () -> {
                    var answer = submit(door, task, FormAnswers.everythingMet(today));
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
                }));
    }

    private WorkItem beforeThePanel() {
        var caseId = cases.submitted(1);
        cases.done(caseId, "check-application", "officer", FormAnswers.refuseAtIntake());
        return cases.taskOfHome(caseId, 1, "decide-property");
    }

    private WorkItem atInspection() {
        var caseId = cases.oneHomeBeforeItsInspection();
        return cases.taskOfHome(caseId, 1, "inspect-property");
    }

    private Map<String, Object> changed(String field, String value) {
        var answers = new LinkedHashMap<>(FormAnswers.everythingMet(today));
        answers.put(field, value);
        return answers;
    }

    private void assertFault(EngineDoor door, WorkItem task, Map<String, Object> answers, String field) {
        var before = DatabaseState.atRest(jdbc);

        var answer = submit(door, task, answers);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(field);
        assertUntouched(task, before);
    }

    private void assertRefused(EngineDoor door, WorkItem task, String verb, String body, int status) {
        var before = DatabaseState.atRest(jdbc);

        var answer = door.send("POST", "/task/" + task.taskId() + "/" + verb, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).containsPattern("\"message\":\"[^\"]{10,}");
        assertUntouched(task, before);
    }

    private void assertUntouched(WorkItem task, Map<String, String> before) {
        assertThat(DatabaseState.of(jdbc)).isEqualTo(before);
        assertThat(workItems.find(task.taskId()))
                .hasValueSatisfying(item -> assertThat(item.open()).isTrue());
    }

    private HttpResponse<String> submit(EngineDoor door, WorkItem task, Map<String, Object> answers) {
        return door.send(
                "POST",
                "/task/" + task.taskId() + "/submit-form",
                "{\"variables\":{\"answers\":" + asJson(answers) + "}}");
    }

    private String bodyOf(String verb, EngineDoor door) {
        return verb.equals("claim")
                ? "{\"userId\":\"" + door.toString().split(" ")[0] + "\"}"
                : "{\"variables\":{\"answers\":" + asJson(ACCREDIT) + "}}";
    }

    private String asJson(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(Map.of("value", json.writeValueAsString(answers), "type", "Json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
