package org.hearthmark.accreditation;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.application.intake.Applications;
import org.hearthmark.accreditation.application.paper.Comments;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.FinanceEntry;
import org.hearthmark.provider.FirmEntry;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.HomeEntry;
import org.hearthmark.provider.LandlordAgreement;
import org.hearthmark.provider.LandlordEntry;
import org.hearthmark.provider.LandlordKind;
import org.hearthmark.provider.ProviderEntry;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.ServiceEntry;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An application in the hands of the people of the demonstration, each provider and home new. */
// made when asked for: an application that is started for itself has no clock to move
@Lazy
@Component
public class CaseAtWork {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final AtomicInteger numbers = new AtomicInteger(90_000);
    private final Applications applications;
    private final People people;
    private final Cases cases;
    private final Comments comments;
    private final PanelAtWork panels;
    private final TaskInbox inbox;
    private final WorkItems workItems;
    private final TransactionTemplate transaction;
    private final Providers providers;
    private final StaffAtWork staff;
    private final MovableClock clock;

    CaseAtWork(
            Applications applications,
            People people,
            Cases cases,
            Comments comments,
            PanelAtWork panels,
            TaskInbox inbox,
            WorkItems workItems,
            TransactionTemplate transaction,
            Providers providers,
            StaffAtWork staff,
            MovableClock clock) {
        this.applications = applications;
        this.people = people;
        this.cases = cases;
        this.comments = comments;
        this.panels = panels;
        this.inbox = inbox;
        this.workItems = workItems;
        this.transaction = transaction;
        this.providers = providers;
        this.staff = staff;
        this.clock = clock;
    }

    /** A provider that has not applied yet; its homes are numbered. */
    record Applicant(UUID organisation, int number) {

        String username() {
            return "provider-" + number;
        }
    }

    /** A provider of its own, whose only person signs in with {@link Applicant#username} and the same password. */
    Applicant applicant() {
        var applicant = new Applicant(UUID.randomUUID(), numbers.incrementAndGet());
        people.addOrganisation(applicant.organisation(), OrganisationKind.PROVIDER, "Provider " + applicant.number());
        people.add(new NewPerson(
                applicant.username(),
                applicant.username(),
                "Person of provider " + applicant.number(),
                applicant.username() + "@provider.example",
                applicant.organisation(),
                Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR),
                false));
        return applicant;
    }

    /** What a provider states, with its first so many homes. */
    ProviderEntry entry(Applicant of, int homes) {
        return entry(of.number(), homes);
    }

    UUID submittedBy(Applicant applicant, int homes) {
        UUID draft = UUID.randomUUID();
        applications.submit(draft, applicant.organisation(), entry(applicant, homes), applicant.username());
        return draft;
    }

    /** A provider of its own applies for so many homes; gives the case. */
    UUID submitted(int homes) {
        UUID draft = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        int number = numbers.incrementAndGet();
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Provider " + number);
        applications.submit(draft, organisation, entry(number, homes), "provider");
        return draft;
    }

    /** A provider of its own applies for a home for each of these ages. */
    UUID submittedFor(AgeRange... ages) {
        UUID draft = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        int number = numbers.incrementAndGet();
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Provider " + number);
        ProviderEntry entry = entry(number, 0);
        List<HomeEntry> homes = IntStream.rangeClosed(1, ages.length)
                .mapToObj(home -> home(number, home, ages[home - 1]))
                .toList();
        applications.submit(
                draft,
                organisation,
                new ProviderEntry(entry.firm(), entry.service(), entry.finance(), homes),
                "provider");
        return draft;
    }

    /** Somebody of a provider of the demonstration applies for so many homes; gives the case. */
    public UUID submittedBy(String username, int homes) {
        UUID draft = UUID.randomUUID();
        UUID organisation = people.require(username).organisation();
        applications.submit(draft, organisation, entry(numbers.incrementAndGet(), homes), username);
        return draft;
    }

    /** A draft of a firm that has applied before, to be sent as often as the caller likes; gives the reference. */
    Callable<String> sendingTheSameDraftOfAKnownFirm() {
        UUID organisation = UUID.randomUUID();
        int number = numbers.incrementAndGet();
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Provider " + number);
        applications.submit(UUID.randomUUID(), organisation, entry(number, 1), "provider");
        UUID draft = UUID.randomUUID();
        ProviderEntry more = entry(number, 3);
        ProviderEntry others = new ProviderEntry(
                more.firm(), more.service(), more.finance(), more.homes().subList(1, 3));
        return () -> applications.submit(draft, organisation, others, "provider");
    }

    AccreditationCase now(UUID caseId) {
        return transaction.execute(status -> {
            AccreditationCase found = cases.findById(caseId).orElseThrow();
            found.homes();
            return found;
        });
    }

    public UUID idOf(String reference) {
        return cases.findByReference(reference).orElseThrow().id();
    }

    /** A provider of its own, whose only person signs in with the user name that is given back, and the same password. */
    public String provider() {
        return applicant().username();
    }

    /**
     * Somebody applies for three homes, which come before the panel: the first with a critical item that falls short, the
     * second with one that is not critical, the third with a law item that is not met; gives the reference.
     */
    public String threeHomesThatFallShort(String provider) {
        UUID caseId = submittedBy(provider, 3);
        done(caseId, "check-application", "officer", FormAnswers.complete());
        deskChecksAreClear(caseId);
        visitIsBooked(caseId, today().plusDays(10));
        visitIsClear(caseId);
        inspected(caseId, 1, "pr10", "almost1", "Visitors are not written down at night.");
        inspected(caseId, 2, "ac19", "none", "Two steps at the front door.");
        inspected(caseId, 3, "ac04", "none", "Nobody has a record of the boiler.");
        for (int home = 1; home <= 3; home++) {
            taskOfHome(caseId, home, "decide-property");
        }
        return now(caseId).reference();
    }

    private void inspected(UUID caseId, int home, String item, String level, String comment) {
        var answers = new HashMap<>(FormAnswers.everythingMet(today()));
        answers.put(item + "Level", level);
        answers.put(item + "Comment", comment);
        answers.remove(item + "Measure");
        doneForHome(caseId, home, "inspect-property", "inspector", answers);
    }

    /** The name of an open task as Tasklist shows it. */
    public String nameOfTask(UUID caseId, String step, int home) {
        return taskOfHome(caseId, home, step).name();
    }

    /** The name of the only open task of a step. */
    public String nameOfTask(UUID caseId, String step) {
        return taskOfCase(caseId, step).name();
    }

    public UUID homeOf(UUID caseId, int number) {
        return home(caseId, number).id();
    }

    public UUID settingOf(UUID caseId, int number) {
        return home(caseId, number).setting();
    }

    /** A home with a report that its provider has nothing to say to, on the agenda of a meeting in session. */
    public void beforeThePanel(UUID caseId, UUID home) {
        int number = now(caseId).homes().stream()
                .filter(each -> each.id().equals(home))
                .findFirst()
                .orElseThrow()
                .number();
        beforeThePanel(caseId, number);
    }

    public void beforeThePanel(UUID caseId, int number) {
        nothingToSayToItsReport(caseId, number);
        taskOfHome(caseId, number, "decide-property");
        inSession(caseId, number, "panel", "panel2");
    }

    HomeInCase home(UUID caseId, int number) {
        return now(caseId).homes().get(number - 1);
    }

    /** Somebody takes the open task of a step and completes it. */
    void done(UUID caseId, String step, String by, Map<String, Object> answers) {
        complete(task(caseId, step, ""), by, answers);
    }

    void doneForHome(UUID caseId, int home, String step, String by, Map<String, Object> answers) {
        var task = taskOfHome(caseId, home, step);
        if (step.equals("decide-property")) {
            inSession(caseId, home, "panel", "panel2", by);
        }
        complete(task, by, answers);
    }

    /** Gives a task back, as after a refused completion. */
    void released(UUID caseId, int home, String step, String by) {
        inbox.release(taskOfHome(caseId, home, step).taskId(), by);
    }

    WorkItem taskOfCase(UUID caseId, String step) {
        return task(caseId, step, "");
    }

    WorkItem taskOfHome(UUID caseId, int home, String step) {
        if (step.equals("decide-property")) {
            nothingToSayToItsReport(caseId, home);
        }
        return task(caseId, step, " " + home + " of ");
    }

    /** Where a home has a draft report, its provider has nothing to say to it. */
    public void nothingToSayToItsReport(UUID caseId, int home) {
        if (home(caseId, home).status() == HomeStatus.REPORT) {
            await("draft report of home " + home)
                    .atMost(LONGEST_WAIT)
                    .until(() -> home(caseId, home).comments().isPresent());
            if (home(caseId, home).comments().orElseThrow().open(today())) {
                comments.none(home(caseId, home).id(), "provider");
            }
        }
    }

    /** The time for representations passes, and the job that waits for its end runs. */
    public void nobodyAnswersTheProposal(UUID caseId, int home) {
        var lastDay = home(caseId, home).representations().orElseThrow().until();
        if (!clock.instant().isAfter(LondonTime.startOf(lastDay.plusDays(1)))) {
            clock.set(LondonTime.startOf(lastDay.plusDays(1)).plusSeconds(60));
        }
        await("end of the time for representations")
                .atMost(LONGEST_WAIT)
                .until(() -> home(caseId, home).ended());
    }

    /** Whatever jobs have to do at the end is done. */
    void ended(UUID caseId) {
        await("end of the case")
                .atMost(LONGEST_WAIT)
                .until(() -> now(caseId).status().ended());
    }

    /** A meeting of today in session, with a home on its agenda and members of the panel present. */
    public String inSession(UUID caseId, int home, String... members) {
        return panels.inSession(home(caseId, home).id(), List.of(members));
    }

    private void complete(WorkItem task, String by, Map<String, Object> answers) {
        inbox.claim(task.taskId(), by);
        inbox.submit(task.taskId(), answers, by);
    }

    /** The open task; it may be one that a job brings about. */
    WorkItem task(UUID caseId, String step, String inItsName) {
        return await("task " + step + inItsName)
                .atMost(LONGEST_WAIT)
                .until(() -> find(caseId, step, inItsName), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<WorkItem> find(UUID caseId, String step, String inItsName) {
        return workItems.ofCase(caseId).stream()
                .filter(WorkItem::open)
                .filter(item -> item.step().equals(step) && item.name().contains(inItsName))
                .findFirst();
    }

    /** An officer finds the application complete. */
    public void complete(UUID caseId) {
        done(caseId, "check-application", "officer", FormAnswers.complete());
    }

    /** A complete application passes every stage without a fault, and each of its homes is accredited. */
    public void accredited(UUID caseId) {
        deskChecksAreClear(caseId);
        visitIsBooked(caseId, today().plusDays(10));
        visitIsClear(caseId);
        for (HomeInCase home : now(caseId).homes()) {
            doneForHome(caseId, home.number(), "inspect-property", "inspector", FormAnswers.everythingMet(today()));
            doneForHome(caseId, home.number(), "decide-property", "panel", FormAnswers.accredit());
        }
        ended(caseId);
    }

    /** All desk checks but those of landlords, and those of landlords, without a fault. */
    void deskChecksAreClear(UUID caseId) {
        boolean partnership = providers.firm(now(caseId).firm()).kind() == FirmKind.PARTNERSHIP;
        done(
                caseId,
                "check-firm",
                "officer",
                partnership ? FormAnswers.partnershipClear(today()) : FormAnswers.firmClear(today()));
        done(
                caseId,
                "check-finances",
                "officer2",
                partnership ? FormAnswers.partnershipSolvent(today()) : FormAnswers.financesClear(today()));
        now(caseId)
                .homes()
                .forEach(home -> doneForHome(
                        caseId, home.number(), "check-landlord", "officer", FormAnswers.landlordClear(today())));
    }

    /** An application for one home, up to the panel. */
    UUID oneHomeBeforeThePanel(String inspector) {
        UUID caseId = oneHomeBeforeItsInspection();
        doneForHome(caseId, 1, "inspect-property", inspector, FormAnswers.everythingMet(today()));
        return caseId;
    }

    UUID oneHomeBeforeItsInspection() {
        return homesBeforeTheirInspection(1);
    }

    UUID twoHomesBeforeTheirInspection() {
        return homesBeforeTheirInspection(2);
    }

    private UUID homesBeforeTheirInspection(int homes) {
        UUID caseId = submitted(homes);
        done(caseId, "check-application", "officer", FormAnswers.complete());
        deskChecksAreClear(caseId);
        visitIsBooked(caseId, today().plusDays(10));
        visitIsClear(caseId);
        return caseId;
    }

    /** The provider declares its staff list, and the visit is booked. */
    void visitIsBooked(UUID caseId, LocalDate day) {
        staff.declaredFor(now(caseId).firm());
        done(caseId, "book-visit", "inspector", FormAnswers.visitOn(day));
    }

    /** Turns the clock to the hour of the visit; it is put back after the test. */
    void dayOfVisit(UUID caseId) {
        var visit = now(caseId).visitAt().orElseThrow();
        if (clock.instant().isBefore(visit)) {
            clock.set(visit);
        }
    }

    /** The visit and its sample of staff files, on its day and without a fault. */
    void visitIsClear(UUID caseId) {
        dayOfVisit(caseId);
        done(caseId, "record-visit", "inspector", FormAnswers.visited(today()));
        filesAreComplete(caseId);
        done(caseId, "record-sample-items", "inspector", FormAnswers.sampleItems());
    }

    /** Every drawn file is recorded, each element of it present. */
    void filesAreComplete(UUID caseId) {
        int files = filesToRecord(caseId);
        for (int file = 0; file < files; file++) {
            done(caseId, "record-file-sample", "inspector", StageTwoAnswers.fileComplete());
        }
    }

    int filesToRecord(UUID caseId) {
        task(caseId, "record-file-sample", "");
        return (int) workItems.ofCase(caseId).stream()
                .filter(item -> item.open() && item.step().equals("record-file-sample"))
                .count();
    }

    LocalDate today() {
        return LondonTime.today(clock);
    }

    /** So many days pass. */
    void later(int days) {
        clock.advance(Duration.ofDays(days));
    }

    private ProviderEntry entry(int number, int homes) {
        return new ProviderEntry(
                new FirmEntry(
                        "Provider " + number,
                        FirmKind.CHARITY,
                        null,
                        "Ada Lamp",
                        "ada@provider.example",
                        "020 7946 0000"),
                new ServiceEntry("Service " + number, "27" + number, 12, 4, 2),
                new FinanceEntry(
                        new BigDecimal("10000000"),
                        today().plusYears(1),
                        new BigDecimal("5000000"),
                        today().plusYears(1),
                        today().minusMonths(8),
                        true),
                IntStream.rangeClosed(1, homes)
                        .mapToObj(home -> home(number, home, AgeRange.BOTH))
                        .toList());
    }

    private static HomeEntry home(int provider, int number, AgeRange ages) {
        return new HomeEntry(
                "House " + provider + "-" + number,
                number + " Provider Street " + provider,
                "London",
                "NW10 4DG",
                "E09000005",
                ages,
                Category.SHARED_RING_FENCED,
                4,
                new LandlordEntry("Owner " + provider, LandlordKind.OWNER_IS_FIRM, LandlordAgreement.FREEHOLD));
    }

    /** A case and its homes, as an audit trail knows them. */
    static List<UUID> subjects(AccreditationCase of) {
        return Stream.concat(Stream.of(of.id()), of.homes().stream().map(HomeInCase::id))
                .toList();
    }
}
