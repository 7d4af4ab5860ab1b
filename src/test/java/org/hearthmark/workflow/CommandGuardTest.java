package org.hearthmark.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way to change a case past its form is closed, through Tasklist's own API and through the REST address alike. */
@HearthmarkTest
class CommandGuardTest {

    private static final String GOOD = answers("{\\\"outcome\\\":\\\"good\\\",\\\"comment\\\":\\\"All in order\\\"}");
    private static final String WORKER = "{\"userId\":\"inspector\"}";

    private final SmallProcess process;
    private final TaskInbox inbox;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final int port;
    private Task task;

    CommandGuardTest(
            @Autowired SmallProcess process,
            @Autowired TaskInbox inbox,
            @Autowired TaskService tasks,
            @Autowired RuntimeService runtime,
            @Autowired JdbcClient jdbc,
            @LocalServerPort int port) {
        this.process = process;
        this.inbox = inbox;
        this.tasks = tasks;
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.port = port;
    }

    private record Attempt(String what, String method, String path, String json, String reason) {}

    @BeforeEach
    void start() {
        task = process.started();
    }

    @AfterEach
    void takeAway() {
        process.takeAway();
    }

    @TestFactory
    Stream<DynamicTest> nothingButTheFormChangesACase() {
        return Stream.of(inspector(), robot())
                .flatMap(door -> attempts(task)
                        .map(attempt -> DynamicTest.dynamicTest(
                                door + ": " + attempt.what(), () -> assertRefused(door, attempt))));
    }

    @TestFactory
    Stream<DynamicTest> nothingButTheFormChangesACaseEvenForWhoHasTakenIt() {
        inbox.claim(task.getId(), "inspector");
        EngineDoor door = inspector();
        return attempts(task)
                .map(attempt -> DynamicTest.dynamicTest(attempt.what(), () -> assertRefused(door, attempt)));
    }

    @TestFactory
    Stream<DynamicTest> anAdministratorCannotChangeACaseEither() {
        return Stream.of(EngineDoor.session(port, "admin"), EngineDoor.basic(port, "admin", "admin"))
                .flatMap(door -> attempts(task)
                        .map(attempt -> DynamicTest.dynamicTest(
                                door + ": " + attempt.what(), () -> assertRefused(door, attempt, ""))));
    }

    private Stream<Attempt> attempts(Task open) {
        String one = "/task/" + open.getId();
        String instance = "/process-instance/" + open.getProcessInstanceId();
        String x = "{\"value\":\"y\",\"type\":\"String\"}";
        String notHere = "not possible here";
        return Stream.of(
                new Attempt("complete", "POST", one + "/complete", GOOD, notHere),
                new Attempt("resolve", "POST", one + "/resolve", GOOD, notHere),
                new Attempt("delegate", "POST", one + "/delegate", WORKER, notHere),
                new Attempt("BPMN error", "POST", one + "/bpmnError", "{\"errorCode\":\"e\"}", notHere),
                new Attempt("escalation", "POST", one + "/bpmnEscalation", "{\"escalationCode\":\"e\"}", notHere),
                new Attempt("claim for another", "POST", one + "/claim", "{\"userId\":\"panel\"}", "for yourself only"),
                new Attempt("assign another", "POST", one + "/assignee", "{\"userId\":\"panel\"}", "on the dashboard"),
                new Attempt("assign oneself", "POST", one + "/assignee", WORKER, "on the dashboard"),
                new Attempt(
                        "identity link",
                        "POST",
                        one + "/identity-links",
                        "{\"groupId\":\"brokers\",\"type\":\"candidate\"}",
                        notHere),
                new Attempt(
                        "remove identity link",
                        "POST",
                        one + "/identity-links/delete",
                        "{\"groupId\":\"inspectors\",\"type\":\"candidate\"}",
                        notHere),
                new Attempt("update the task", "PUT", one, "{\"name\":\"Other\",\"priority\":90}", notHere),
                new Attempt("delete the task", "DELETE", one, "", notHere),
                new Attempt("create a task", "POST", "/task/create", "{\"name\":\"Loose\"}", notHere),
                new Attempt("task variable", "PUT", one + "/variables/x", x, notHere),
                new Attempt("local variable", "PUT", one + "/localVariables/x", x, notHere),
                new Attempt(
                        "task variables", "POST", one + "/variables", "{\"modifications\":{\"x\":" + x + "}}", notHere),
                new Attempt("remove variable", "DELETE", one + "/variables/answers", "", notHere),
                new Attempt("variable of the instance", "PUT", instance + "/variables/x", x, notHere),
                new Attempt(
                        "variables of the instance",
                        "POST",
                        instance + "/variables",
                        "{\"modifications\":{\"x\":" + x + "}}",
                        notHere),
                new Attempt(
                        "variable of the execution",
                        "PUT",
                        "/execution/" + open.getExecutionId() + "/localVariables/x",
                        x,
                        notHere),
                new Attempt("delete the instance", "DELETE", instance, "", notHere),
                new Attempt(
                        "modify the instance",
                        "POST",
                        instance + "/modification",
                        "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"decide\"}]}",
                        notHere),
                new Attempt(
                        "delete instances in bulk",
                        "POST",
                        "/process-instance/delete",
                        "{\"processInstanceIds\":[\"" + open.getProcessInstanceId() + "\"]}",
                        notHere),
                new Attempt("suspend the instance", "PUT", instance + "/suspended", "{\"suspended\":true}", notHere),
                new Attempt(
                        "start an instance",
                        "POST",
                        "/process-definition/key/two-steps/start",
                        "{\"businessKey\":\"d0000000-0000-4000-8000-000000000009\"}",
                        notHere),
                new Attempt("message", "POST", "/message", "{\"messageName\":\"m\",\"all\":true}", notHere),
                new Attempt("signal", "POST", "/signal", "{\"name\":\"s\"}", notHere),
                new Attempt("external task", "POST", "/external-task/none/unlock", "", notHere),
                new Attempt(
                        "authorisation",
                        "POST",
                        "/authorization/create",
                        "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"inspector\",\"resourceType\":7,\"resourceId\":\"*\"}",
                        notHere),
                new Attempt(
                        "filter",
                        "POST",
                        "/filter/create",
                        "{\"resourceType\":\"Task\",\"name\":\"f\",\"query\":{}}",
                        notHere),
                new Attempt(
                        "an option that does not exist",
                        "POST",
                        one + "/submit-form",
                        answers("{\\\"outcome\\\":\\\"wonderful\\\",\\\"comment\\\":\\\"x\\\"}"),
                        "outcome"),
                new Attempt(
                        "a missing comment",
                        "POST",
                        one + "/submit-form",
                        answers("{\\\"outcome\\\":\\\"good\\\"}"),
                        "comment"),
                new Attempt(
                        "a question that the form does not ask",
                        "POST",
                        one + "/submit-form",
                        answers("{\\\"outcome\\\":\\\"good\\\",\\\"comment\\\":\\\"x\\\",\\\"extra\\\":1}"),
                        "extra"),
                new Attempt(
                        "an extra variable",
                        "POST",
                        one + "/submit-form",
                        GOOD.replace("{\"variables\":{", "{\"variables\":{\"x\":" + x + ","),
                        "nothing else"),
                new Attempt("no answers", "POST", one + "/submit-form", "{\"variables\":{}}", "nothing else"),
                new Attempt(
                        "answers as text",
                        "POST",
                        one + "/submit-form",
                        "{\"variables\":{\"answers\":{\"value\":\"{}\",\"type\":\"String\"}}}",
                        "JSON object"),
                new Attempt("answers that are a list", "POST", one + "/submit-form", answers("[]"), "JSON object"),
                new Attempt(
                        "answers that are broken",
                        "POST",
                        one + "/submit-form",
                        answers("{\\\"outcome\\\":"),
                        "answers"));
    }

    private void assertRefused(EngineDoor door, Attempt attempt) {
        assertRefused(door, attempt, attempt.reason());
    }

    private void assertRefused(EngineDoor door, Attempt attempt, String reason) {
        Map<String, String> before = DatabaseState.atRest(jdbc);

        HttpResponse<String> answer = door.send(attempt.method(), attempt.path(), attempt.json());

        assertThat(answer.statusCode())
                .as(() -> attempt.what() + ": " + answer.body())
                .isIn(400, 403);
        assertThat(answer.body()).contains("\"message\"").contains(reason);
        assertThat(DatabaseState.of(jdbc)).isEqualTo(before);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @TestFactory
    Stream<DynamicTest> nobodyDecidesForThePanel() {
        inbox.submit(task.getId(), Map.of("outcome", "good", "comment", "x"), "inspector");
        Task decision = process.tasksOf(task).get(0);
        return Stream.of(
                        inspector(),
                        robot(),
                        EngineDoor.session(port, "admin"),
                        EngineDoor.basic(port, "admin", "admin"))
                .flatMap(door -> Stream.of("submit-form", "complete", "claim")
                        .map(verb -> DynamicTest.dynamicTest(door + ": " + verb, () -> {
                            Map<String, String> before = DatabaseState.atRest(jdbc);
                            String body = verb.equals("claim")
                                    ? "{\"userId\":\"" + door.toString().split(" ")[0] + "\"}"
                                    : GOOD;

                            HttpResponse<String> answer =
                                    door.send("POST", "/task/" + decision.getId() + "/" + verb, body);

                            assertThat(answer.statusCode()).isEqualTo(403);
                            assertThat(DatabaseState.of(jdbc)).isEqualTo(before);
                        })));
    }

    @Test
    void workByTheFormIsDoneFromBothSides() {
        for (EngineDoor door : List.of(inspector(), robot())) {
            Task open = process.started();
            String one = "/task/" + open.getId();
            String self = door.toString().split(" ")[0];

            assertThat(door.send("POST", one + "/claim", "{\"userId\":\"" + self + "\"}")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(door.send("POST", one + "/unclaim", "").statusCode()).isEqualTo(204);
            assertThat(door.send("POST", one + "/comment/create", "{\"message\":\"On my way\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(door.send("POST", one + "/submit-form", GOOD).statusCode())
                    .isIn(200, 204);
            assertThat(tasks.createTaskQuery().taskId(open.getId()).count()).isZero();
        }
    }

    @Test
    void aRefusedFormIsToldAsDataThatTasklistCanShow() {
        String body = inspector()
                .send("POST", "/task/" + task.getId() + "/submit-form", answers("{\\\"outcome\\\":\\\"good\\\"}"))
                .body();

        assertThat(body).contains("\\\"title\\\":").contains("\\\"fields\\\":{\\\"comment\\\":");
    }

    @Test
    void anAdministratorKeepsTheEngineRunning() {
        EngineDoor admin = EngineDoor.basic(port, "admin", "admin");
        String suspended = "{\"processDefinitionKey\":\"two-steps\",\"suspended\":%s}";

        assertThat(admin.send("PUT", "/job-definition/suspended", suspended.formatted("true"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.send("PUT", "/job-definition/suspended", suspended.formatted("false"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(robot().send("PUT", "/job-definition/suspended", suspended.formatted("true"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlyAdministratorsAndServiceAccountsUseTheRestAddress() {
        for (String person : List.of("inspector", "officer", "panel", "manager", "provider", "council")) {
            assertThat(EngineDoor.basic(port, person, person)
                            .send("GET", "/task", "")
                            .statusCode())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(EngineDoor.basic(port, "admin", "wrong")
                        .send("GET", "/task", "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(EngineDoor.basic(port, "admin", "admin")
                        .send("GET", "/task", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void somebodyElsesDutyKeepsAPersonFromTakingATask() {
        HttpResponse<String> answer = EngineDoor.session(port, "inspector2")
                .send("POST", "/task/" + task.getId() + "/claim", "{\"userId\":\"inspector2\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You prepared this yourself");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .count())
                .isOne();
    }

    private EngineDoor inspector() {
        return EngineDoor.session(port, "inspector");
    }

    private EngineDoor robot() {
        return EngineDoor.basic(port, "robot-inspector", "robot-inspector");
    }

    private static String answers(String escapedJson) {
        return "{\"variables\":{\"answers\":{\"type\":\"Json\",\"value\":\"" + escapedJson + "\"}}}";
    }
}
