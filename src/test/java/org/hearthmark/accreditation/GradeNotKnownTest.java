package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.item.ItemRecords;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.TaskInbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody accredits a home while an item on which the law or the alliance insists was not looked at. */
@HearthmarkTest
class GradeNotKnownTest {

    private static final String CRITICAL_OF_THE_SERVICE = "PR-07";

    private final CaseAtWork work;
    private final TaskInbox inbox;
    private final Reports reports;
    private final ItemRecords records;
    private final Standards standards;

    @Autowired
    GradeNotKnownTest(CaseAtWork work, TaskInbox inbox, Reports reports, ItemRecords records, Standards standards) {
        this.work = work;
        this.inbox = inbox;
        this.reports = reports;
        this.records = records;
        this.standards = standards;
    }

    @Test
    void aHomeWithoutAGradeIsNotAccreditedAndTheRefusalNamesWhatIsStillToBeLookedAt() {
        UUID caseId = beforeThePanelHavingVisited(Map.of("pr07Level", "notLookedAt", "pr07Comment", "No time left."));
        UUID home = work.home(caseId, 1).id();
        assertThat(reports.gradeOf(home).orElseThrow().grade()).isEqualTo(Grade.NONE);

        refusedNaming(caseId, FormAnswers.accredit());
        refusedNaming(
                caseId,
                FormAnswers.accreditWith(
                        "Show the plan.", CRITICAL_OF_THE_SERVICE, work.today().plusDays(20)));

        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.PANEL);
    }

    @Test
    void theTasksOfACaseRecordEveryItemOfTheChecklist() {
        UUID caseId = beforeThePanelHavingVisited(Map.of());
        var home = work.home(caseId, 1);

        var seen = ItemRecords.latest(records.bearingOn(List.of(home.setting())).get(home.setting()));

        assertThat(seen.keySet())
                .hasSize(62)
                .containsExactlyInAnyOrderElementsOf(
                        standards.items().stream().map(Item::id).toList());
        assertThat(reports.gradeOf(home.id()).orElseThrow().grade()).isEqualTo(Grade.A);
    }

    private void refusedNaming(UUID caseId, Map<String, Object> answers) {
        var task = work.taskOfHome(caseId, 1, "decide-property").taskId();
        assertThatThrownBy(() -> inbox.submit(task, answers, "panel"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields().get("decision"))
                                .contains(
                                        "No grade yet",
                                        CRITICAL_OF_THE_SERVICE + " "
                                                + standards
                                                        .item(CRITICAL_OF_THE_SERVICE)
                                                        .title()));
    }

    /** One home before the panel, in session, with the visit's answers but for these. */
    private UUID beforeThePanelHavingVisited(Map<String, Object> but) {
        UUID caseId = work.submitted(1);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        work.visitIsBooked(caseId, work.today().plusDays(10));
        work.dayOfVisit(caseId);
        var visited = new HashMap<>(FormAnswers.visited(work.today()));
        visited.putAll(but);
        work.done(caseId, "record-visit", "inspector", visited);
        work.filesAreComplete(caseId);
        work.done(caseId, "record-sample-items", "inspector", FormAnswers.sampleItems());
        work.doneForHome(caseId, 1, "inspect-property", "inspector", FormAnswers.everythingMet(work.today()));
        work.beforeThePanel(caseId, 1);
        inbox.claim(work.taskOfHome(caseId, 1, "decide-property").taskId(), "panel");
        return caseId;
    }
}
