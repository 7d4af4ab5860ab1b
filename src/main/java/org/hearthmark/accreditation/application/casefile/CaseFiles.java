package org.hearthmark.accreditation.application.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.application.casefile.CaseFile.Foundation;
import org.hearthmark.accreditation.application.casefile.CaseFile.HomeLine;
import org.hearthmark.accreditation.application.casefile.CaseFile.ItemLine;
import org.hearthmark.accreditation.application.casefile.CaseFile.StepLine;
import org.hearthmark.accreditation.application.casefile.CaseFile.Summary;
import org.hearthmark.accreditation.application.casefile.CaseFile.WithdrawalLine;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.StepResult;
import org.hearthmark.accreditation.domain.intake.StageRecords;
import org.hearthmark.accreditation.domain.intake.StagesOnFile;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.accreditation.domain.item.ItemRecord;
import org.hearthmark.accreditation.domain.item.ItemRecords;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.WorkItems;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case's file for reading: facts, steps, tasks and audit trail, by a fixed number of statements. */
@org.springframework.stereotype.Service
public class CaseFiles {

    private static final int TRAIL = 200;

    private final Cases cases;
    private final Facts facts;
    private final StageRecords stages;
    private final Accreditations accreditations;
    private final Providers providers;
    private final Standards standards;
    private final Grounds grounds;
    private final WorkItems workItems;
    private final AuditTrail audit;
    private final Clock clock;

    CaseFiles(
            Cases cases,
            Facts facts,
            StageRecords stages,
            Accreditations accreditations,
            Providers providers,
            Standards standards,
            Grounds grounds,
            WorkItems workItems,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.stages = stages;
        this.accreditations = accreditations;
        this.providers = providers;
        this.standards = standards;
        this.grounds = grounds;
        this.workItems = workItems;
        this.audit = audit;
        this.clock = clock;
    }

    /** The file of a case by its reference, such as ACC-2026-000123. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> open(String reference) {
        return cases.findByReference(reference).map(this::file);
    }

    /** The reference of the case that a draft became, if it was submitted and has not come back. */
    @Transactional(readOnly = true)
    public Optional<String> referenceOf(UUID caseId, UUID organisation) {
        return own(caseId, organisation)
                .filter(found -> found.status() != CaseStatus.RETURNED_INCOMPLETE)
                .map(AccreditationCase::reference);
    }

    /** The file of a case that went back to its provider, for whom it is. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> returned(UUID caseId, UUID organisation) {
        return own(caseId, organisation)
                .filter(found -> found.status() == CaseStatus.RETURNED_INCOMPLETE)
                .map(this::file);
    }

    private Optional<AccreditationCase> own(UUID caseId, UUID organisation) {
        return cases.findById(caseId).filter(found -> found.organisation().equals(organisation));
    }

    /** The latest applications of a provider, the newest first. */
    @Transactional(readOnly = true)
    public List<Summary> of(UUID organisation, int page, int size) {
        return cases.findByOrganisationOrderBySubmittedAtDesc(organisation, PageRequest.of(page, size)).stream()
                .map(CaseFiles::summary)
                .toList();
    }

    private CaseFile file(AccreditationCase of) {
        var homes = of.homes();
        var settings =
                providers.settings(homes.stream().map(HomeInCase::setting).toList());
        return new CaseFile(
                summary(of),
                of.restsOn().flatMap(earlier -> foundation(of.firm(), earlier)),
                providers.firm(of.firm()),
                providers.service(of.service()),
                providers.registrationOn(of.service(), LondonTime.today(clock)),
                homeLines(homes, settings),
                stepLines(of, homes),
                withdrawalLines(of, homes),
                workItems.ofCase(of.id()),
                audit.about(subjects(of, homes), TRAIL));
    }

    private Optional<Foundation> foundation(UUID firm, UUID earlier) {
        return stages.of(firm).stream()
                .filter(one -> one.caseId().equals(earlier))
                .findFirst()
                .map(CaseFiles::foundation);
    }

    private static Foundation foundation(StagesOnFile of) {
        return new Foundation(
                of.reference(), of.deskChecksOn().orElseThrow(), of.visitedOn().orElseThrow());
    }

    private List<HomeLine> homeLines(List<HomeInCase> homes, Map<UUID, Setting> settings) {
        Map<UUID, Standing> standings = accreditations.standingsOf(settings.keySet());
        var ids = homes.stream().map(HomeInCase::id).toList();
        var decisions = facts.decisionsOf(ids).stream()
                .collect(toMap(Decision::homeId, Function.identity(), (earlier, later) -> later));
        var items = facts.itemsOf(ids).stream().collect(groupingBy(ItemRecord::homeId));
        return homes.stream()
                .map(home -> new HomeLine(
                        home.id(),
                        home.number(),
                        home.status(),
                        home.refusalProposedAt(),
                        settings.get(home.setting()),
                        standings.get(home.setting()),
                        Optional.ofNullable(decisions.get(home.id())).map(Decision::recordedAt),
                        itemLines(items.getOrDefault(home.id(), List.of()), settings.get(home.setting()))))
                .toList();
    }

    private List<ItemLine> itemLines(List<ItemRecord> records, Setting home) {
        var asked = grounds.asked(home);
        return ItemRecords.latest(records).values().stream()
                .sorted(Comparator.comparing(ItemRecord::item))
                .map(row -> new ItemLine(
                        row.item(),
                        standards.item(row.item()).title(),
                        row.level().label(),
                        row.measure(),
                        row.comment(),
                        row.level() != Level.NOT_APPLICABLE && !row.level().meets(asked.requiredLevel(row.item()))))
                .toList();
    }

    private List<StepLine> stepLines(AccreditationCase of, List<HomeInCase> homes) {
        Map<UUID, Integer> numbers = homes.stream().collect(toMap(HomeInCase::id, HomeInCase::number));
        return facts.stepsOf(of.id()).stream()
                .map(step -> stepLine(step, numbers))
                .toList();
    }

    private List<WithdrawalLine> withdrawalLines(AccreditationCase of, List<HomeInCase> homes) {
        Map<UUID, Integer> numbers = homes.stream().collect(toMap(HomeInCase::id, HomeInCase::number));
        return facts.withdrawalsOf(of.id()).stream()
                .map(withdrawal -> new WithdrawalLine(
                        withdrawal.homeId().map(numbers::get),
                        withdrawal.reason(),
                        withdrawal.onBehalf(),
                        withdrawal.recordedAt(),
                        withdrawal.recordedBy()))
                .toList();
    }

    private static StepLine stepLine(StepResult step, Map<UUID, Integer> numbers) {
        return new StepLine(
                step.step(),
                step.homeId().map(numbers::get),
                step.outcome().label(),
                step.reasons(),
                step.findings(),
                step.recordedAt(),
                step.recordedBy());
    }

    private static List<UUID> subjects(AccreditationCase of, List<HomeInCase> homes) {
        var subjects = new ArrayList<UUID>();
        subjects.add(of.id());
        homes.forEach(home -> subjects.add(home.id()));
        homes.forEach(home -> subjects.add(home.setting()));
        return subjects;
    }

    private static Summary summary(AccreditationCase of) {
        return new Summary(
                of.id(),
                of.reference(),
                of.kind(),
                of.organisation(),
                of.firmLabel(),
                of.area(),
                of.status(),
                of.refusalProposedAt(),
                of.returnedUntil(),
                of.visitAt(),
                of.submittedAt(),
                of.sentAt(),
                of.closedAt(),
                of.homes().size());
    }
}
