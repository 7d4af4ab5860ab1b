package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.EvidenceKind;
import org.hearthmark.accreditation.application.evidence.NewEvidence;
import org.hearthmark.accreditation.application.panel.MeetingDesk;
import org.hearthmark.accreditation.application.panel.MeetingFiles;
import org.hearthmark.accreditation.application.panel.Representations;
import org.hearthmark.accreditation.application.paper.Comments;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.application.visit.VisitArrangements;
import org.hearthmark.accreditation.application.visit.VisitPlan;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.panel.Bench;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.EngineDoor;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever had a hand in a case does not decide in it: whatever they did, whatever else they are, by whatever way they come. */
@HearthmarkTest
class FourEyesOnEveryRouteTest {

    private static final String ACCREDIT =
            "{\"variables\":{\"answers\":{\"type\":\"Json\",\"value\":\"{\\\"decision\\\":\\\"accredit\\\","
                    + "\\\"result\\\":\\\"upheld\\\",\\\"reasons\\\":\\\"All good\\\","
                    + "\\\"declaredNoInterest\\\":true}\"}}}";

    @Autowired
    private CaseAtWork work;

    @Autowired
    private ManyHats hats;

    @Autowired
    private VisitArrangements visits;

    @Autowired
    private InformationRequests requests;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Comments comments;

    @Autowired
    private Reports reports;

    @Autowired
    private Representations representations;

    @Autowired
    private MeetingDesk desk;

    @Autowired
    private MeetingFiles meetings;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private TaskInbox inbox;

    @LocalServerPort
    private int port;

    private UUID caseId;

    @TestFactory
    Stream<DynamicNode> whoeverHadAHandInACaseDoesNotDecideOnAnyOfItsHomes() {
        Map<String, String> hands = everyHandInACase();
        WorkItem first = work.taskOfHome(caseId, 1, "decide-property");
        WorkItem second = work.taskOfHome(caseId, 2, "decide-property");
        return Stream.concat(
                hands.entrySet().stream().map(hand -> keptFrom(hand.getKey(), hand.getValue(), List.of(first, second))),
                Stream.of(dynamicTest("and none of them counts in the panel", () -> nobodyOf(hands))));
    }

    /** What somebody did, and who. */
    private Map<String, String> everyHandInACase() {
        var hands = new LinkedHashMap<String, String>();
        caseId = work.submitted(2);
        work.done(caseId, "check-application", hand(hands, "intake"), FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        work.visitIsBooked(caseId, work.today().plusDays(10));
        visits.moved(
                caseId,
                new VisitPlan(
                        work.today()
                                .plusDays(14)
                                .atTime(9, 0)
                                .atZone(LondonTime.ZONE)
                                .toInstant(),
                        "The office",
                        List.of()),
                "A holiday",
                hand(hands, "moved-visit"));
        work.visitIsClear(caseId);
        requests.ask(
                new Asked(caseId, Optional.empty(), "Who cleans?", work.today().plusDays(7), hand(hands, "asked")));
        putInEvidence(hand(hands, "evidence"));
        inspected(1, hand(hands, "inspected-first"));
        inspected(2, hand(hands, "inspected-second"));
        comments.send(home(1), List.of(new Comments.Said(Optional.empty(), "Two names.")), "provider");
        var said = reports.comments(reports.draft(home(1)).orElseThrow().id()).get(0);
        comments.answer(said.id(), false, "Both are in use.", Optional.empty(), hand(hands, "answered-comment"));
        work.doneForHome(
                caseId,
                1,
                "consider-comments",
                "inspector",
                Map.of("result", "corrected", "answer", "Each point is answered in the report."));
        return hands;
    }

    private String hand(Map<String, String> hands, String what) {
        return hands.computeIfAbsent(what, hats::everything);
    }

    private void inspected(int home, String by) {
        work.doneForHome(caseId, home, "inspect-property", by, FormAnswers.everythingMet(work.today()));
        await("draft report").until(() -> work.home(caseId, home).comments().isPresent());
    }

    private void putInEvidence(String by) {
        evidence.add(
                new NewEvidence(caseId, "A note", Optional.empty(), Optional.empty(), EvidenceKind.FROM_STAFF, by),
                "note.txt",
                new ByteArrayInputStream("Seen".getBytes(StandardCharsets.UTF_8)));
    }

    private DynamicNode keptFrom(String what, String person, List<WorkItem> tasks) {
        var door = EngineDoor.session(port, person);
        return dynamicContainer(
                what,
                tasks.stream()
                        .flatMap(task -> Stream.of(
                                dynamicTest("inbox, " + task.name(), () -> refusedAtOurPages(task, person)),
                                dynamicTest("Tasklist, " + task.name(), () -> refusedAt(door, task, person)))));
    }

    private void refusedAtOurPages(WorkItem task, String person) {
        assertForbidden(() -> inbox.claim(task.taskId(), person));
        assertForbidden(() -> inbox.submit(task.taskId(), FormAnswers.accredit(), person));
        assertForbidden(() -> inbox.reassign(task.taskId(), person, "manager"));
        untouched(task);
    }

    private void refusedAt(EngineDoor door, WorkItem task, String person) {
        String path = "/task/" + task.taskId();
        assertThat(List.of(
                        door.send("POST", path + "/claim", "{\"userId\":\"" + person + "\"}")
                                .statusCode(),
                        door.send("POST", path + "/assignee", "{\"userId\":\"" + person + "\"}")
                                .statusCode(),
                        door.send("POST", path + "/submit-form", ACCREDIT).statusCode(),
                        door.send("POST", path + "/complete", ACCREDIT).statusCode()))
                .containsOnly(403);
        untouched(task);
    }

    private void untouched(WorkItem task) {
        assertThat(workItems.find(task.taskId()))
                .hasValueSatisfying(item -> assertThat(item.open()).isTrue())
                .hasValueSatisfying(item -> assertThat(item.assignee()).isNull());
    }

    private void nobodyOf(Map<String, String> hands) {
        String meeting = work.inSession(caseId, 1, hands.values().toArray(String[]::new));
        var bench = meetings.open(meeting).orElseThrow().agenda().stream()
                .filter(line -> line.home().equals(home(1)))
                .findFirst()
                .orElseThrow()
                .bench();

        assertThat(bench.seats()).extracting(Bench.Seat::part).containsOnly(Bench.Part.WORKED_ON_CASE);
        assertThat(bench.quorate()).isFalse();
    }

    @Test
    void whoeverWorksOnACaseAfterTakingItsDecisionDoesNotCompleteIt() {
        refusedAtIntake(1);
        String asking = hats.everything("asks-late");
        WorkItem task = work.taskOfHome(caseId, 1, "decide-property");
        work.inSession(caseId, 1, "panel", "panel2", asking);
        inbox.claim(task.taskId(), asking);

        requests.ask(new Asked(
                caseId, Optional.empty(), "What is this?", work.today().plusDays(7), asking));

        assertForbidden(() -> inbox.submit(task.taskId(), FormAnswers.refuse(), asking));
        var door = EngineDoor.session(port, asking);
        assertThat(door.send("POST", "/task/" + task.taskId() + "/submit-form", ACCREDIT)
                        .statusCode())
                .isEqualTo(403);
        inbox.reassign(task.taskId(), "panel", "manager");
        inbox.submit(task.taskId(), FormAnswers.refuse(), "panel");
        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.PROPOSED_REFUSAL);
    }

    @Test
    void aRoleThatIsGivenLaterDoesNotWashOffWhatSomebodyDid() {
        caseId = work.submitted(1);
        String officer = hats.person("officer-first", Role.ACCREDITATION_OFFICER);
        WorkItem check = work.taskOfCase(caseId, "check-application");
        inbox.claim(check.taskId(), officer);
        hats.give(officer, Role.PANEL_MEMBER);
        hats.take(officer, Role.ACCREDITATION_OFFICER);

        assertThatThrownBy(() -> inbox.submit(check.taskId(), FormAnswers.refuseAtIntake(), officer))
                .as("who has left the group does not complete its task")
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another group");
        hats.give(officer, Role.ACCREDITATION_OFFICER);
        inbox.submit(check.taskId(), FormAnswers.refuseAtIntake(), officer);
        hats.take(officer, Role.ACCREDITATION_OFFICER);
        WorkItem decision = work.taskOfHome(caseId, 1, "decide-property");
        refusedAtOurPages(decision, officer);
        refusedAt(EngineDoor.session(port, officer), decision, officer);
    }

    @Test
    void aServiceAccountThatWorkedOnACaseDoesNotDecideOverTheApi() {
        String robot = hats.serviceAccount("robot", Role.ACCREDITATION_OFFICER, Role.PANEL_MEMBER);
        caseId = work.submitted(1);
        work.done(caseId, "check-application", robot, FormAnswers.refuseAtIntake());

        WorkItem decision = work.taskOfHome(caseId, 1, "decide-property");

        refusedAt(EngineDoor.basic(port, robot, robot), decision, robot);
    }

    @Test
    void aManagerCannotGiveADecisionToWhoWorkedOnTheCaseAndTheDashboardSaysWhy() {
        String officer = hats.everything("given");
        caseId = work.submitted(1);
        work.done(caseId, "check-application", officer, FormAnswers.refuseAtIntake());
        WorkItem decision = work.taskOfHome(caseId, 1, "decide-property");
        var manager = Visitor.signedIn(port, "manager");
        String page = "/dashboard/tasks/" + decision.taskId();

        var answer = manager.submit(page, page + "/reassign", Map.of("to", officer));

        assertThat(answer.body()).contains("You worked on this application");
        untouched(decision);
    }

    @TestFactory
    Stream<DynamicNode> representationsAreConsideredByNobodyWhoWorkedOnTheCaseOrSatInItsPanel() {
        String officer = hats.everything("checked");
        String sat = hats.person("sat", Role.PANEL_MEMBER, Role.ALLIANCE_MANAGER);
        String absent = hats.person("absent", Role.PANEL_MEMBER, Role.ALLIANCE_MANAGER);
        String asked = hats.everything("asked-later");
        caseId = work.submitted(2);
        work.done(caseId, "check-application", officer, FormAnswers.refuseAtIntake());
        work.doneForHome(caseId, 1, "decide-property", sat, FormAnswers.refuse());
        work.doneForHome(caseId, 2, "decide-property", "panel", FormAnswers.refuse());
        putInEvidence(asked);
        WorkItem first = represented(1);
        WorkItem second = represented(2);

        return Stream.of(
                keptFrom("who checked the application", officer, List.of(first, second)),
                keptFrom("who decided on one of the homes", sat, List.of(first, second)),
                keptFrom("who put in evidence", asked, List.of(first, second)),
                dynamicTest("a member of the panel who was not there may, for every home", () -> {
                    considered(first, absent);
                    considered(second, absent);
                    assertThat(work.now(caseId).homes())
                            .extracting(home -> home.status())
                            .containsOnly(HomeStatus.REFUSED);
                }));
    }

    private WorkItem represented(int home) {
        representations.make(home(home), work.now(caseId).organisation(), "We disagree.", "provider");
        return work.taskOfHome(caseId, home, "consider-representations");
    }

    private void considered(WorkItem task, String by) {
        inbox.claim(task.taskId(), by);
        inbox.submit(task.taskId(), FormAnswers.representations("notUpheld", "Nothing new."), by);
    }

    private void refusedAtIntake(int homes) {
        caseId = work.submitted(homes);
        work.done(caseId, "check-application", "officer", FormAnswers.refuseAtIntake());
    }

    private UUID home(int number) {
        return work.home(caseId, number).id();
    }

    private static void assertForbidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .hasMessageContaining("You ");
    }
}
