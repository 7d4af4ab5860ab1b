package org.hearthmark.accreditation.process;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearthmark.accreditation.application.Applications;
import org.hearthmark.accreditation.application.ItemFields;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
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
import org.hearthmark.provider.ServiceEntry;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** Brings a case of its own organisation to the step a test is about, by the hands of the demonstration's people. */
@Component
public class WorkedCase {

    private final Applications applications;
    private final TaskInbox inbox;
    private final WorkItems workItems;
    private final People people;
    private final Standards standards;

    WorkedCase(Applications applications, TaskInbox inbox, WorkItems workItems, People people, Standards standards) {
        this.applications = applications;
        this.inbox = inbox;
        this.workItems = workItems;
        this.people = people;
        this.standards = standards;
    }

    /** @return the id of the case */
    public UUID submitted(int homes) {
        var caseId = UUID.randomUUID();
        var organisation = UUID.randomUUID();
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Provider " + organisation);
        applications.submit(caseId, organisation, entry(homes), "provider");
        return caseId;
    }

    public UUID withApplicationRefused(int homes) {
        var caseId = submitted(homes);
        done(caseId, "check-application", "officer", Map.of("complete", "refuse", "reasons", "Nothing adds up."));
        return caseId;
    }

    /** A case whose homes all wait for their inspection. */
    public UUID atInspection(int homes, LocalDate today) {
        var caseId = submitted(homes);
        done(caseId, "check-application", "officer", Map.of("complete", "complete"));
        done(caseId, "check-firm", "officer", firm(today));
        done(caseId, "check-finances", "officer", finances());
        IntStream.range(0, homes).forEach(home -> done(caseId, "check-landlord", "officer", landlord()));
        done(caseId, "book-visit", "inspector", visit(today));
        done(
                caseId,
                "record-visit",
                "inspector",
                Map.of(
                        "visitedOn",
                        today.toString(),
                        "staffFilesOpened",
                        5,
                        "referencesVerified",
                        10,
                        "outcome",
                        "clear"));
        return caseId;
    }

    /** Claims and completes the next open task of a step, waiting for the engine to reach it. */
    public void done(UUID caseId, String step, String worker, Map<String, Object> answers) {
        var task = open(caseId, step);
        inbox.claim(task.taskId(), worker);
        inbox.submit(task.taskId(), answers, worker);
    }

    public WorkItem open(UUID caseId, String step) {
        await().atMost(Duration.ofSeconds(60)).until(() -> at(caseId, step).size() > 0);
        return at(caseId, step).get(0);
    }

    private List<WorkItem> at(UUID caseId, String step) {
        return workItems.ofCase(caseId).stream()
                .filter(item -> item.open() && item.step().equals(step))
                .toList();
    }

    /** An inspection in which every item meets level 1. */
    public Map<String, Object> inspection(LocalDate today) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("inspectedOn", today.toString());
        standards.recordedIn("inspect-property").forEach(item -> {
            answers.put(ItemFields.nameOf(item.id(), ItemFields.LEVEL), "level1");
            item.measured()
                    .ifPresent(measure -> answers.put(
                            ItemFields.nameOf(item.id(), ItemFields.MEASURE),
                            measure.compare().isDate()
                                    ? today.minusMonths(1).toString()
                                    : measure.thresholds().values().stream()
                                            .min(BigDecimal::compareTo)
                                            .orElseThrow()));
        });
        return answers;
    }

    private static Map<String, Object> firm(LocalDate today) {
        return Map.of(
                "ofstedRegistration", "registered",
                "urn", "2712345",
                "registeredFrom", "2023-08-16",
                "registerSeenOn", today.toString(),
                "companyStatus", "active",
                "exclusionGrounds", "none",
                "outcome", "clear");
    }

    private static Map<String, Object> finances() {
        return Map.of(
                "accountsOnTime", "yes",
                "insolvency", "none",
                "employersLiability", "ok",
                "publicLiability", "inPlace",
                "outcome", "clear");
    }

    private static Map<String, Object> landlord() {
        return Map.of("rightToLet", "seen", "landlordHistory", "clear", "licence", "inPlace", "outcome", "clear");
    }

    private static Map<String, Object> visit(LocalDate today) {
        return Map.of("visitOn", today.plusDays(14) + "T10:00", "placeOfFiles", "At the office");
    }

    private static ProviderEntry entry(int homes) {
        var until = LocalDate.of(2031, 3, 31);
        return new ProviderEntry(
                new FirmEntry(
                        "Lantern Homes Ltd", FirmKind.COMPANY, "01234567", "Ada Lamp", "ada@lantern.example", "020"),
                new ServiceEntry("Lantern Supported Living", "2712345", 12, 4, 2),
                new FinanceEntry(
                        new BigDecimal("10000000"),
                        until,
                        new BigDecimal("10000000"),
                        until,
                        LocalDate.of(2024, 3, 31),
                        true),
                IntStream.rangeClosed(1, homes).mapToObj(WorkedCase::home).toList());
    }

    private static HomeEntry home(int number) {
        return new HomeEntry(
                "House " + number,
                number + " Mare Street",
                "London",
                "E8 1EA",
                "E09000012",
                AgeRange.BOTH,
                Category.SHARED_RING_FENCED,
                4,
                new LandlordEntry("Oak Estates Ltd", LandlordKind.COMPANY, LandlordAgreement.LEASE));
    }
}
