package org.hearthmark.accreditation.demo;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoApplication;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoProvider;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoStep;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.audit.SealedTrail;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.Jobs;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes before the steps of a visit in the demonstration: staff lists, and a record of every file that was drawn. */
@Component
@Profile("demo")
class DemoVisits {

    private final StaffLists lists;
    private final Cases cases;
    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final Jobs jobs;
    private final SealedTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoVisits(
            StaffLists lists,
            Cases cases,
            WorkItems workItems,
            TaskInbox inbox,
            Jobs jobs,
            SealedTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.lists = lists;
        this.cases = cases;
        this.workItems = workItems;
        this.inbox = inbox;
        this.jobs = jobs;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    void prepare(DemoProvider provider, DemoApplication application, DemoStep step, DemoMaterial material) {
        if (step.step().equals(Step.BOOK_VISIT.key())) {
            transaction.executeWithoutResult(status -> declareStaff(provider, application));
            trail.sealNow();
        } else if (step.everyFile() || step.step().equals(Step.RECORD_SAMPLE_ITEMS.key())) {
            transaction.executeWithoutResult(status -> recordFiles(application, step, material));
            jobs.runDue(application.draft());
        }
    }

    private void declareStaff(DemoProvider provider, DemoApplication application) {
        var of = cases.findById(application.draft()).orElseThrow();
        if (lists.declaredList(of.firm()).isEmpty()) {
            int different = provider.organisation().hashCode() & 15;
            lists.replace(
                    of.firm(),
                    DemoStaff.of(different, of.service(), provider.service(), LondonTime.today(clock)),
                    provider.by());
            lists.declareComplete(
                    of.firm(),
                    lists.newest(of.firm()).version(),
                    provider.firm().contactName(),
                    provider.by());
        }
    }

    private void recordFiles(DemoApplication application, DemoStep step, DemoMaterial material) {
        var usual = material.usualAnswers().get(Step.RECORD_FILE_SAMPLE.key());
        var files = workItems.ofCase(application.draft()).stream()
                .filter(task -> task.open() && task.step().equals(Step.RECORD_FILE_SAMPLE.key()))
                .map(WorkItem::taskId)
                .toList();
        for (int at = 0; at < files.size(); at++) {
            inbox.claim(files.get(at), step.by());
            inbox.submit(files.get(at), at == 0 && step.everyFile() ? material.answersTo(step) : usual, step.by());
        }
    }

    /** The answers to a step, with two names of the list where the rota is asked for. */
    Map<String, Object> answers(DemoApplication application, DemoStep step, DemoMaterial material) {
        var answers = new HashMap<>(material.answersTo(step));
        if (step.step().equals(Step.RECORD_SAMPLE_ITEMS.key())) {
            List<String> names =
                    lists
                            .newest(cases.findById(application.draft())
                                    .orElseThrow()
                                    .firm())
                            .people()
                            .stream()
                            .map(person -> person.entry().name())
                            .toList();
            answers.put("rotaName1", names.get(0));
            answers.put("rotaName2", names.get(1));
        }
        return answers;
    }
}
