package org.hearthmark.accreditation.application.recheck;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.FormDrafts;
import org.hearthmark.workflow.TaskDates;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings what is proposed in open tasks of stage 1 up to date when registers have answered. Where somebody has typed already
 * nothing is touched; a task that waits for an answer becomes due when there is one.
 */
@Service
public class ProposalRefresh {

    private static final Map<String, Step> STEPS = Stream.of(
                    Step.CHECK_FIRM, Step.CHECK_FINANCES, Step.SETTLE_PENDING_CHECKS)
            .collect(Collectors.toMap(Step::key, Function.identity()));

    private final RegisterProposals proposals;
    private final WorkItems workItems;
    private final FormDrafts drafts;
    private final TaskDates dates;
    private final OpenForms forms;
    private final Clock clock;

    ProposalRefresh(
            RegisterProposals proposals,
            WorkItems workItems,
            FormDrafts drafts,
            TaskDates dates,
            OpenForms forms,
            Clock clock) {
        this.proposals = proposals;
        this.workItems = workItems;
        this.drafts = drafts;
        this.dates = dates;
        this.forms = forms;
        this.clock = clock;
    }

    @Transactional
    public void refresh(UUID caseId) {
        proposals.readAnew(caseId);
        workItems.open(List.of(caseId)).stream()
                .filter(item -> STEPS.containsKey(item.step()))
                .forEach(this::refresh);
    }

    private void refresh(WorkItem item) {
        var step = STEPS.get(item.step());
        var proposal = proposals.of(item.businessKey(), step);
        if (!typedIn(item)) {
            forms.propose(item.taskId(), proposal);
        }
        if (step == Step.SETTLE_PENDING_CHECKS && proposal.told() && waits(item)) {
            dates.reschedule(
                    item.businessKey(), item.step(), LondonTime.closeOfBusiness(LondonTime.today(clock)), null);
        }
    }

    private boolean typedIn(WorkItem item) {
        return item.assignee() != null
                && drafts.find(item.taskId(), item.assignee())
                        .filter(draft -> draft.version() > 0)
                        .isPresent();
    }

    private boolean waits(WorkItem item) {
        return !item.stopped() && item.followUp() != null && item.followUp().isAfter(LondonTime.today(clock));
    }
}
