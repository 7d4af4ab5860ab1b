package org.hearthmark.bench;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.CaseAtWork;
import org.hearthmark.accreditation.DeskAnswers;
import org.hearthmark.accreditation.StaffAtWork;
import org.hearthmark.accreditation.StageTwoAnswers;
import org.hearthmark.accreditation.application.intake.Applications;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.accreditation.application.item.ItemFields;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Measure;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads applications through their steps by the same services as pages and Tasklist; every home is found in order. */
// made when asked for: an application that is started for itself has no clock to move
@Lazy
@Component
class Casework {

    private final Applications applications;
    private final Drafts drafts;
    private final TaskInbox inbox;
    private final WorkItems workItems;
    private final Standards standards;
    private final WorkingDays days;
    private final JdbcClient jdbc;
    private final StaffAtWork staff;
    private final CaseAtWork cases;
    private final MovableClock clock;

    Casework(
            Applications applications,
            Drafts drafts,
            TaskInbox inbox,
            WorkItems workItems,
            Standards standards,
            WorkingDays days,
            JdbcClient jdbc,
            StaffAtWork staff,
            CaseAtWork cases,
            MovableClock clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.inbox = inbox;
        this.workItems = workItems;
        this.standards = standards;
        this.days = days;
        this.jdbc = jdbc;
        this.staff = staff;
        this.cases = cases;
        this.clock = clock;
    }

    /** A draft of a provider that was never here before; its id becomes the case's. */
    UUID drafted() {
        UUID draft = UUID.randomUUID();
        drafts.choose(
                new SavedDraft(draft, CaseKind.APPLICATION, draft, null, List.of(), false, Instant.EPOCH, "provider"),
                null,
                List.of(),
                "provider");
        return draft;
    }

    String submit(UUID draft, int homes) {
        return applications.submit(draft, draft, Applicants.withHomes(homes), "provider");
    }

    /** The first open task of a step, taken by somebody who may do it. */
    WorkItem taken(UUID businessKey, String step) {
        WorkItem task = await().until(() -> open(businessKey, step), Optional::isPresent)
                .orElseThrow();
        inbox.claim(task.taskId(), worker(task));
        return task;
    }

    private Optional<WorkItem> open(UUID businessKey, String step) {
        return workItems.open(List.of(businessKey)).stream()
                .filter(task -> task.step().equals(step))
                .findFirst();
    }

    /** The report of a home has become final, and a meeting with the home on its agenda is in session. */
    void toThePanel(UUID caseId, UUID home) {
        cases.beforeThePanel(caseId, home);
    }

    void complete(WorkItem task) {
        inbox.submit(task.taskId(), answers(task.step()), worker(task));
    }

    private static String worker(WorkItem task) {
        return switch (task.candidateGroup()) {
            case "inspectors" -> "inspector";
            case "panel-members" -> "panel";
            default -> "officer";
        };
    }

    void complete(UUID businessKey, String... steps) {
        for (String step : steps) {
            complete(taken(businessKey, step));
        }
    }

    /** From the submission to the first home that an inspector can enter, every desk check and the visit clear. */
    UUID toInspection(UUID caseId, int homes) {
        complete(caseId, "check-application", "check-firm", "check-finances");
        for (int home = 0; home < homes; home++) {
            complete(caseId, "check-landlord");
        }
        staff.declaredFor(firmOf(caseId));
        complete(caseId, "book-visit");
        clock.set(visitOf(caseId));
        complete(caseId, "record-visit", "record-file-sample", "record-file-sample", "record-file-sample");
        complete(caseId, "record-sample-items");
        return homesOf(caseId).get(0);
    }

    private UUID firmOf(UUID caseId) {
        return jdbc.sql("select firm from accreditation.accreditation_case where id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
    }

    private Instant visitOf(UUID caseId) {
        return jdbc.sql("select visit_at from accreditation.accreditation_case where id = ?")
                .param(caseId)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    String referenceOf(UUID caseId) {
        return jdbc.sql("select reference from accreditation.accreditation_case where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    List<UUID> homesOf(UUID caseId) {
        return jdbc.sql("select id from accreditation.home_in_case where case_id = ? order by number")
                .param(caseId)
                .query(UUID.class)
                .list();
    }

    Map<String, Object> answers(String step) {
        LocalDate today = LondonTime.today(clock);
        return switch (step) {
            case "check-application" -> Map.of("complete", "complete");
            case "check-firm" ->
                DeskAnswers.firm(today, "2712345", today.minusYears(1)).map();
            case "check-finances" -> DeskAnswers.finances(today).map();
            case "check-landlord" -> DeskAnswers.landlord(today).map();
            case "book-visit" -> StageTwoAnswers.visitOn(days.plus(today, 5));
            case "record-visit" -> StageTwoAnswers.visited(today);
            case "record-file-sample" -> StageTwoAnswers.fileComplete();
            case "record-sample-items" -> StageTwoAnswers.sampleItems();
            case "inspect-property" -> inspection(today);
            case "decide-property" ->
                Map.of("decision", "accredit", "reasons", "All is met", "declaredNoInterest", true);
            default -> throw new IllegalArgumentException(step);
        };
    }

    private Map<String, Object> inspection(LocalDate today) {
        Map<String, Object> answers = new HashMap<>(Map.of("inspectedOn", today.toString()));
        for (Item item : standards.recordedIn("inspect-property")) {
            answers.put(ItemFields.nameOf(item.id(), ItemFields.LEVEL), "level1");
            item.measured()
                    .ifPresent(measure ->
                            answers.put(ItemFields.nameOf(item.id(), ItemFields.MEASURE), measured(measure, today)));
        }
        return answers;
    }

    private static Object measured(Measure measure, LocalDate today) {
        return measure.compare().isDate()
                ? today.toString()
                : measure.thresholds()
                        .getOrDefault(
                                1, measure.thresholds().values().iterator().next());
    }
}
