package org.hearthmark.accreditation.application.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.request.InformationRequest;
import org.hearthmark.accreditation.domain.request.Requests;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.TaskDates;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.stereotype.Component;

/**
 * Stops the clock of a case while a question to its provider is open: its tasks are put off until the answer is wanted,
 * and when the last question has ended they get the working days back for which it stood still.
 */
@Component
class CaseClock {

    /** Tasks that are put off until the visit anyhow. */
    private static final Set<String> WAIT_FOR_VISIT = Set.of("record-visit", "record-file-sample");

    private final Requests requests;
    private final Cases cases;
    private final TaskDates tasks;
    private final WorkItems workItems;

    CaseClock(Requests requests, Cases cases, TaskDates tasks, WorkItems workItems) {
        this.requests = requests;
        this.cases = cases;
        this.tasks = tasks;
        this.workItems = workItems;
    }

    /** A question was asked or has ended: puts the tasks off until the last answer is wanted, or lets them run again. */
    void changed(UUID caseId) {
        Optional<LocalDate> wanted = requests.openOf(List.of(caseId)).stream()
                .map(InformationRequest::wantedBy)
                .max(Comparator.naturalOrder());
        if (wanted.isPresent()) {
            tasks.stopClock(caseId, wanted.get());
        } else {
            runAgain(caseId);
        }
    }

    private void runAgain(UUID caseId) {
        tasks.runClock(caseId);
        cases.findById(caseId)
                .flatMap(found -> found.visitAt())
                .map(LondonTime::dayOf)
                .ifPresent(visit -> waitForVisit(caseId, visit));
    }

    private void waitForVisit(UUID caseId, LocalDate visit) {
        workItems.open(List.of(caseId)).stream()
                .filter(item -> WAIT_FOR_VISIT.contains(item.step()))
                .collect(Collectors.toMap(WorkItem::step, WorkItem::due, (one, other) -> one))
                .forEach((step, due) -> tasks.reschedule(caseId, step, due, visit));
    }
}
