package org.hearthmark.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.identity.DemoOrganisations;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class FormDraftsTest {

    private static final Map<String, Object> GOOD = Map.of("outcome", "good", "comment", "All in order");

    private final SmallProcess process;
    private final FormDrafts drafts;
    private final TaskInbox inbox;
    private final People people;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Task task;

    FormDraftsTest(
            @Autowired SmallProcess process,
            @Autowired FormDrafts drafts,
            @Autowired TaskInbox inbox,
            @Autowired People people,
            @Autowired JdbcClient jdbc) {
        this.process = process;
        this.drafts = drafts;
        this.inbox = inbox;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void claimed() {
        task = process.started();
        inbox.claim(task.getId(), "inspector");
    }

    @AfterEach
    void takeAway() {
        process.takeAway();
    }

    @Test
    void aDraftGrowsFieldByFieldAndTheLastWriterOfAFieldWins() {
        drafts.keep(task.getId(), "inspector", Map.of("comment", "Two steps", "outcome", "bad"));

        FormDraft second = drafts.keep(task.getId(), "inspector", Map.of("comment", "Three steps"))
                .orElseThrow();

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.answers()).isEqualTo(Map.of("comment", "Three steps", "outcome", "bad"));
        assertThat(drafts.find(task.getId(), "inspector")).contains(second);
    }

    @Test
    void whatTheFormWantsKeptNowhereIsInNoDraft() {
        FormDraft kept = drafts.keep(
                        task.getId(), "inspector", Map.of("seenBy", "Somebody by name", "comment", "Two steps"))
                .orElseThrow();

        assertThat(kept.answers()).isEqualTo(Map.of("comment", "Two steps"));
        assertThat(drafts.find(task.getId(), "inspector")).contains(kept);
    }

    @Test
    void aDraftGoesWithItsTaskWhetherItIsCompletedOrTakenAway() {
        drafts.keep(task.getId(), "inspector", Map.of("comment", "Two steps"));
        inbox.submit(task.getId(), GOOD, "inspector");
        Task second = process.started();
        inbox.claim(second.getId(), "inspector");
        drafts.keep(second.getId(), "inspector", Map.of("comment", "Two steps"));

        process.takeAway();

        assertThat(kept(task)).isZero();
        assertThat(kept(second)).isZero();
        assertThat(drafts.keep(task.getId(), "inspector", Map.of("comment", "Too late")))
                .isEmpty();
    }

    @Test
    void aRefusedCompletionLeavesTheDraft() {
        drafts.keep(task.getId(), "inspector", Map.of("comment", "refuse me"));

        assertThatThrownBy(() ->
                        inbox.submit(task.getId(), Map.of("outcome", "good", "comment", "refuse me"), "inspector"))
                .isInstanceOf(Refusal.class);

        assertThat(drafts.find(task.getId(), "inspector").orElseThrow().answers())
                .containsKey("comment");
    }

    @Test
    void whoGetsTheTaskNextDoesNotSeeTheDraftAndWhoGetsItBackDoes() {
        String colleague = colleague();
        drafts.keep(task.getId(), "inspector", Map.of("comment", "My own words"));
        inbox.release(task.getId(), "inspector");
        assertThat(drafts.find(task.getId(), "inspector")).isEmpty();

        inbox.claim(task.getId(), colleague);
        assertThat(drafts.find(task.getId(), colleague).orElseThrow().answers()).isEmpty();
        drafts.keep(task.getId(), colleague, Map.of("comment", "Other words"));

        inbox.reassign(task.getId(), "inspector", "manager");
        assertThat(drafts.find(task.getId(), "inspector").orElseThrow().answers())
                .containsEntry("comment", "My own words");
    }

    @Test
    void onlyWhoHasTheTaskReadsAndWritesItsDraft() {
        drafts.keep(task.getId(), "inspector", Map.of("comment", "Mine"));
        String address = "/tasks/" + task.getId() + "/draft";
        Visitor inspector = Visitor.signedIn(port, "inspector");
        String token = token(inspector.get(address, "Accept", "application/json"));

        assertThat(inspector.patch(address, "{\"outcome\":\"bad\"}", token).body())
                .contains("\"version\":2", "Mine", "inspector");
        assertThat(inspector.patch(address, "{\"outcome\":\"bad\"}", "").statusCode())
                .isEqualTo(403);
        assertThat(inspector.patch(address, "[1]", token).statusCode()).isEqualTo(400);
        assertThat(inspector.get("/tasks/none/draft").statusCode()).isEqualTo(204);
        assertThat(inspector
                        .patch("/tasks/none/draft", "{\"outcome\":\"bad\"}", token)
                        .statusCode())
                .as("its task is done")
                .isEqualTo(204);
        for (String other : new String[] {"inspector2", "manager", "admin", "officer", "provider", "council"}) {
            HttpResponse<String> answer = Visitor.signedIn(port, other).get(address);
            assertThat(answer.statusCode()).as(other).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("Mine");
        }
        assertThat(new Visitor(port).get(address, "Accept", "application/json").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aDraftIsNotKeptBeyondItsSize() {
        String long200k = "x".repeat(200 * 1024);
        drafts.keep(task.getId(), "inspector", Map.of("comment", long200k));

        assertThatThrownBy(() -> drafts.keep(task.getId(), "inspector", Map.of("other", long200k)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));

        assertThat(drafts.find(task.getId(), "inspector").orElseThrow().answers())
                .containsOnlyKeys("comment");
    }

    private String colleague() {
        String name = "inspector-" + UUID.randomUUID().toString().substring(0, 8);
        people.add(new NewPerson(
                name,
                name,
                "Another Inspector",
                name + "@alliance.example",
                DemoOrganisations.ALLIANCE,
                Set.of(Role.INSPECTOR),
                false));
        return name;
    }

    private static String token(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-CSRF-TOKEN").orElseThrow();
    }

    private int kept(Task of) {
        return jdbc.sql("select count(*) from workflow.form_draft where task_id = ?")
                .param(of.getId())
                .query(Integer.class)
                .single();
    }
}
