package org.hearthmark.accreditation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.application.intake.AddedHomes;
import org.hearthmark.accreditation.application.intake.Applications;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.accreditation.application.paper.Comments;
import org.hearthmark.accreditation.application.standing.Suspensions;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoApplication;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoDraft;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoProvider;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoStep;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoStop;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.workflow.Jobs;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what the people of the demonstration did, by the same services that they use; what is done already stays. */
@Component
@Profile("demo")
class DemoHands {

    private final People people;
    private final Drafts drafts;
    private final ProviderRecord record;
    private final Applications applications;
    private final AddedHomes addedHomes;
    private final Suspensions suspensions;
    private final Accreditations accreditations;
    private final Cases cases;
    private final HomesInCases homes;
    private final Comments comments;
    private final DemoPanel panel;
    private final Facts facts;
    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final Jobs jobs;
    private final DemoVisits visits;

    DemoHands(
            People people,
            Drafts drafts,
            ProviderRecord record,
            Applications applications,
            AddedHomes addedHomes,
            Suspensions suspensions,
            Accreditations accreditations,
            Cases cases,
            HomesInCases homes,
            Comments comments,
            DemoPanel panel,
            Facts facts,
            WorkItems workItems,
            TaskInbox inbox,
            Jobs jobs,
            DemoVisits visits) {
        this.people = people;
        this.drafts = drafts;
        this.record = record;
        this.applications = applications;
        this.addedHomes = addedHomes;
        this.suspensions = suspensions;
        this.accreditations = accreditations;
        this.cases = cases;
        this.homes = homes;
        this.comments = comments;
        this.panel = panel;
        this.facts = facts;
        this.workItems = workItems;
        this.inbox = inbox;
        this.jobs = jobs;
        this.visits = visits;
    }

    @Transactional
    public void begin(DemoDraft begun) {
        UUID service =
                record.of(begun.organisation()).orElseThrow().services().get(0).id();
        record.say(begun.organisation(), begun.home(), service, begun.address(), begun.by());
        record.say(begun.organisation(), begun.home(), service, begun.offer(), begun.by());
        var draft = new SavedDraft(
                begun.id(),
                CaseKind.APPLICATION,
                begun.organisation(),
                service,
                List.of(),
                false,
                Instant.EPOCH,
                begun.by());
        drafts.choose(draft, service, List.of(begun.home()), begun.by());
    }

    @Transactional
    public void submit(DemoProvider provider, DemoApplication application) {
        people.addOrganisation(
                provider.organisation(),
                OrganisationKind.PROVIDER,
                provider.firm().name());
        if (application.added()) {
            add(provider, application);
        } else {
            applications.submit(
                    application.draft(), provider.organisation(), provider.entry(application), provider.by());
        }
    }

    private void add(DemoProvider provider, DemoApplication application) {
        var service = addedHomes.offerTo(provider.organisation()).open().get(0).id();
        addedHomes.submit(
                application.draft(),
                provider.organisation(),
                service,
                application.homes().get(0),
                provider.by());
    }

    @Transactional
    public void take(DemoApplication application, DemoStep step, DemoMaterial material) {
        WorkItem task = taskOf(application, step);
        if (task.open() && task.assignee() == null) {
            inbox.claim(task.taskId(), step.by());
        }
        if (task.open() && !step.claimOnly()) {
            inbox.submit(task.taskId(), visits.answers(application, step, material), step.by());
        }
    }

    /** Lets the processes of the case and its homes go on where the task was the last that they waited for. */
    public void goOn(DemoApplication application) {
        homesOf(application).forEach(home -> jobs.runDue(home.id()));
        jobs.runDue(application.draft());
        homesOf(application).forEach(home -> jobs.runDue(home.id()));
    }

    /** The provider has nothing to say to the draft report on a home that the panel is to decide on. */
    @Transactional
    public void letTheReportPass(DemoApplication application, DemoStep step) {
        homesOf(application).stream()
                .filter(home -> Step.DECIDE_PROPERTY.key().equals(step.step()))
                .filter(home -> home.number() == step.home() && home.status() == HomeStatus.REPORT)
                .forEach(home -> comments.none(home.id(), "provider"));
    }

    /** A home that is about to be decided stands on the agenda of a meeting. */
    @Transactional
    public void letThePanelMeet(DemoApplication application, DemoStep step) {
        homesOf(application).stream()
                .filter(home -> Step.DECIDE_PROPERTY.key().equals(step.step()) && !step.claimOnly())
                .filter(home -> home.number() == step.home() && home.status() == HomeStatus.PANEL)
                .forEach(home -> panel.meetOn(home.id()));
    }

    /** Nobody leaves a meeting open overnight, and the next is called. */
    @Transactional
    public void endMeetings(LocalDate today) {
        panel.closeThoseBefore(today);
        panel.callTheNext();
    }

    private List<HomeInCase> homesOf(DemoApplication application) {
        return homes.ofCase(application.draft());
    }

    @Transactional
    public void stop(DemoApplication application, DemoStop stop) {
        UUID setting = cases.findById(application.draft()).orElseThrow().homes().stream()
                .filter(home -> home.number() == stop.home())
                .findFirst()
                .orElseThrow()
                .setting();
        if (!stop.lift() && facts.suspensionsOf(setting).isEmpty()) {
            suspensions.suspend(setting, stop.reason(), stop.by());
        } else if (stop.lift() && accreditations.standingOf(setting).suspended()) {
            suspensions.lift(setting, stop.reason(), stop.by());
        }
    }

    private WorkItem taskOf(DemoApplication application, DemoStep step) {
        // the name says which home a task is about: the work list has no column for it
        String which = step.home() == null ? "" : " " + step.home() + " of ";
        return workItems.ofCase(application.draft()).stream()
                .filter(task -> task.step().equals(step.step()) && task.name().contains(which))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("There is no task for " + step + " of " + application.draft()));
    }
}
