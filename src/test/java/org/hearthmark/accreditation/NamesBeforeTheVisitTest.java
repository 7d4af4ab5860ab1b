package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.EngineDoor;
import org.hearthmark.workflow.FormDrafts;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Whose files are drawn nobody of the alliance learns before the day of the visit, on whatever way they ask. */
@HearthmarkTest
@ExtendWith(OutputCaptureExtension.class)
class NamesBeforeTheVisitTest {

    private static final List<String> NAMES =
            List.of("Zephyrine Quackenbush", "Ottokar Vandersloot", "Ysolde Marchbanks-Trew");

    private final CaseAtWork work;
    private final StaffAtWork staff;
    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final FormDrafts drafts;
    private final List<RequestMappingInfoHandlerMapping> addresses;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final int port;

    private Applicant applicant;
    private UUID caseId;
    private String reference;

    NamesBeforeTheVisitTest(
            @Autowired CaseAtWork work,
            @Autowired StaffAtWork staff,
            @Autowired WorkItems workItems,
            @Autowired TaskInbox inbox,
            @Autowired FormDrafts drafts,
            @Autowired List<RequestMappingInfoHandlerMapping> addresses,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.staff = staff;
        this.workItems = workItems;
        this.inbox = inbox;
        this.drafts = drafts;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aVisitIsBooked() {
        applicant = work.applicant();
        caseId = work.submittedBy(applicant, 1);
        reference = work.now(caseId).reference();
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        work.task(caseId, "book-visit", "");
        staff.declared(work.now(caseId).firm(), NAMES);
        work.done(
                caseId,
                "book-visit",
                "inspector",
                FormAnswers.visitOn(work.today().plusDays(10)));
    }

    @Test
    void noPageOfTheAllianceNamesAnybodyBeforeTheDay() {
        for (String who : List.of("inspector", "inspector2", "officer", "manager", "panel", "admin")) {
            namesNobodyOn(pages(), who);
        }
        assertThat(sample("inspector")).contains("3 files are drawn", "from");
    }

    @Test
    void noAddressThatIsServedNamesAnybodyBeforeTheDay() {
        assertThat(everyAddress())
                .contains(
                        "/cases/" + reference + "/sample",
                        "/dashboard/tasks.csv",
                        "/tasks/" + files().get(0).taskId() + "/draft",
                        "/api/v1/samples/" + reference + "/redraw",
                        "/admin/audit.csv")
                .hasSizeGreaterThan(60);
        for (String who : List.of("inspector", "manager", "admin", "council")) {
            namesNobodyOn(everyAddress(), who);
        }
    }

    @Test
    void theTrackerNamesNobodyEver() {
        var provider = Visitor.signedIn(port, applicant.username());
        String tracker = "/provider/applications/" + reference;

        namesNobody("tracker before", provider.get(tracker).body());
        work.dayOfVisit(caseId);
        namesNobody("tracker after", provider.get(tracker).body());
    }

    @Test
    void theEngineKnowsNoNameInTasksVariablesFormsAndHistory() {
        for (EngineDoor door :
                List.of(EngineDoor.session(port, "inspector"), EngineDoor.basic(port, "admin", "admin"))) {
            for (String path : engineAddresses()) {
                namesNobody(door + " " + path, door.send("GET", path, "").body());
            }
        }
    }

    @Test
    void aTaskIsNamedByTheNumberOfItsFile() {
        assertThat(files())
                .extracting(item -> item.name().split(" · ")[0])
                .containsExactlyInAnyOrder(
                        "Record staff file 1 of 3", "Record staff file 2 of 3", "Record staff file 3 of 3");
    }

    @Test
    void noTableButTheProvidersOwnListHoldsANameNorDoesTheLog(CapturedOutput log) {
        work.dayOfVisit(caseId);
        work.filesAreComplete(caseId);
        typesTheNamesAndGoesAway();
        assertThat(tablesThatHold(NAMES.get(0))).as("while the task is open").isEmpty();
        work.done(caseId, "record-sample-items", "inspector", StageTwoAnswers.sampleItems(NAMES.get(0), NAMES.get(1)));
        for (String name : NAMES) {
            assertThat(tablesThatHold(name)).describedAs(name).isEmpty();
        }
        assertThat(log.getAll()).doesNotContain(NAMES);
    }

    private void typesTheNamesAndGoesAway() {
        var task = work.taskOfCase(caseId, "record-sample-items").taskId();
        inbox.claim(task, "inspector");
        var kept = drafts.keep(
                task, "inspector", Map.of("rotaName1", NAMES.get(0), "rotaName2", NAMES.get(1), "lm06Level", "level1"));
        assertThat(kept.orElseThrow().answers()).containsOnlyKeys("lm06Level");
    }

    private List<String> tablesThatHold(String name) {
        return EveryColumn.of(jdbc).but("provider.staff_entry").thatHolds(name);
    }

    @Test
    void theSampleDrawnAgainNamesNobody() throws Exception {
        assertThat(redrawnByAdmin()).startsWith("Same: " + reference).doesNotContain(NAMES);
        assertThat(Visitor.signedIn(port, "inspector")
                        .get("/api/v1/samples/" + reference + "/redraw")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void inspectorsSeeWhoseFilesTheyAreFromTheFirstMinuteOfTheDayInLondonAndOthersDoNot() {
        var day = LondonTime.dayOf(work.now(caseId).visitAt().orElseThrow());
        clock.set(LondonTime.startOf(day).minusSeconds(1));
        assertThat(sample("inspector")).doesNotContain(NAMES);

        clock.set(LondonTime.startOf(day));
        assertThat(sample("inspector")).contains(NAMES);
        assertThat(sample("officer")).doesNotContain(NAMES).contains("File 1");
        assertThat(sample("manager")).doesNotContain(NAMES);
        assertThat(Visitor.signedIn(port, "council")
                        .get("/cases/" + reference + "/sample")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "inspector")
                        .get("/cases/" + reference)
                        .body())
                .doesNotContain(NAMES);
    }

    private String redrawnByAdmin() throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/samples/" + reference + "/redraw"))
                .header("Authorization", "Basic " + credentials)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String sample(String who) {
        return Visitor.signedIn(port, who)
                .get("/cases/" + reference + "/sample")
                .body();
    }

    private List<String> pages() {
        var pages = new ArrayList<>(List.of(
                "/",
                "/cases/" + reference,
                "/cases/" + reference + "/sample",
                "/cases/" + reference + "/visit",
                "/cases/" + reference + "/evidence",
                "/cases/" + reference + "/requests/new",
                "/cases/" + reference + "/diagram.bpmn",
                "/dashboard",
                "/dashboard/tasks",
                "/admin",
                "/admin/audit?about=" + caseId));
        files().forEach(item -> pages.add("/dashboard/tasks/" + item.taskId()));
        return pages;
    }

    /** Everything that answers a GET, about this case wherever the address says about what. */
    private Set<String> everyAddress() {
        return addresses.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> {
                    var methods = info.getMethodsCondition().getMethods();
                    return methods.isEmpty() || methods.contains(RequestMethod.GET);
                })
                .flatMap(info -> info.getPatternValues().stream())
                .map(this::aboutThisCase)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String aboutThisCase(String pattern) {
        return pattern.replace("{reference}", reference)
                .replace("{number}", "1")
                .replace("{taskId}", files().get(0).taskId())
                .replaceAll("\\{[^/]*}", caseId.toString())
                .replace("/**", "");
    }

    private void namesNobodyOn(Collection<String> paths, String who) {
        var visitor = Visitor.signedIn(port, who);
        for (String path : paths) {
            namesNobody(who + " on " + path, visitor.get(path).body());
        }
    }

    private List<String> engineAddresses() {
        var addresses = new ArrayList<>(List.of(
                "/task?processInstanceBusinessKey=" + caseId,
                "/variable-instance?variableValues=&processInstanceIdIn=" + instance(),
                "/variable-instance",
                "/history/variable-instance",
                "/history/activity-instance?processInstanceId=" + instance(),
                "/history/user-operation",
                "/process-instance/" + instance() + "/variables?deserializeValues=false"));
        files().forEach(item -> Stream.of(
                        "",
                        "/form-variables?deserializeValues=false",
                        "/variables",
                        "/localVariables",
                        "/comment",
                        "/deployed-form",
                        "/identity-links")
                .map(part -> "/task/" + item.taskId() + part)
                .forEach(addresses::add));
        return addresses;
    }

    private String instance() {
        return jdbc.sql("select proc_inst_id_ from camunda.act_ru_execution where business_key_ = ?")
                .param(caseId.toString())
                .query(String.class)
                .single();
    }

    private List<WorkItem> files() {
        return workItems.ofCase(caseId).stream()
                .filter(item -> item.step().equals("record-file-sample"))
                .toList();
    }

    private static void namesNobody(String where, String text) {
        for (String name : NAMES) {
            assertThat(text).describedAs(where).doesNotContain(name).doesNotContain(name.split(" ")[1]);
        }
    }
}
