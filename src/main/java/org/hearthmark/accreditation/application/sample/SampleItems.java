package org.hearthmark.accreditation.application.sample;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.accreditation.application.item.ItemBook;
import org.hearthmark.accreditation.application.sample.SampleProposals.Proposal;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.item.ItemRecord;
import org.hearthmark.accreditation.domain.item.ItemRecords;
import org.hearthmark.accreditation.domain.sample.FileElement;
import org.hearthmark.provider.StaffList;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.provider.StaffMember;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 2: the items of the checklist that rest on the staff files, and two names from a rota against the list. */
@Service
public class SampleItems {

    private static final String TRAINING = "LM-12";

    /** Recruitment files, references and conditional starts: what Schedule 1 of SI 2023/416 asks of a file. */
    private static final Set<String> OF_SCHEDULE_1 = Set.of("LM-06", "LM-07", "LM-08");

    private final Cases cases;
    private final DrawBook draws;
    private final FileBook files;
    private final SampleBook samples;
    private final ItemBook items;
    private final ItemRecords records;
    private final StaffLists lists;
    private final Standards standards;
    private final StepBook steps;
    private final Clock clock;

    SampleItems(
            Cases cases,
            DrawBook draws,
            FileBook files,
            SampleBook samples,
            ItemBook items,
            ItemRecords records,
            StaffLists lists,
            Standards standards,
            StepBook steps,
            Clock clock) {
        this.cases = cases;
        this.draws = draws;
        this.files = files;
        this.samples = samples;
        this.items = items;
        this.records = records;
        this.lists = lists;
        this.standards = standards;
        this.steps = steps;
        this.clock = clock;
    }

    /** The answers that the files propose, by field; holds no name. */
    @Transactional(readOnly = true)
    public Map<String, Object> proposedAnswers(UUID caseId) {
        return SampleProposals.answers(proposals(caseId));
    }

    /** What the files say of each item, with why. */
    @Transactional(readOnly = true)
    public String inWords(UUID caseId) {
        return SampleProposals.inWords(proposals(caseId));
    }

    private List<Proposal> proposals(UUID caseId) {
        return proposals(caseId, Set.of());
    }

    private List<Proposal> proposals(UUID caseId, Set<FileElement> cured) {
        var people = frozen(caseId).people();
        var found = files.of(caseId).values().stream()
                .map(record -> record.findings().cured(cured))
                .toList();
        return new SampleProposals(
                        found,
                        people.stream().anyMatch(person -> person.entry().agency()),
                        people.stream().anyMatch(person -> person.entry().conditionalStart()))
                .all(standards.item(TRAINING).measure());
    }

    /**
     * @param rota two names as they stand on a rota; they are looked up and not kept
     * @throws Refusal INVALID when an item cannot be recorded, or the same name was typed twice
     */
    @Transactional
    public void recorded(StepTaken step, List<ItemFinding> findings, List<String> rota) {
        var of = cases.findById(step.caseId()).orElseThrow(() -> Refusal.unknown("application"));
        var list = frozen(of.id());
        refuseTheSameTwice(rota);
        steps.enter(step.withoutFindings());
        items.enter(of.id(), Optional.empty(), findings, LondonTime.today(clock), step.by());
        for (int position = 1; position <= rota.size(); position++) {
            var person = list.called(rota.get(position - 1)).stream()
                    .map(StaffMember::id)
                    .min(UUID::compareTo);
            samples.enterRota(of.id(), position, person, step.by());
        }
        of.sampleRecorded(step.outcome());
    }

    /**
     * Gaps of Schedule 1 are cured in every file: what fell short of level 1 because of them meets it from now on, as the
     * decision rests on the files as they are then. What was found at the visit stays on record.
     */
    void cured(AccreditationCase of, Set<FileElement> elements, String by) {
        UUID setting = of.homes().get(0).setting();
        var before = ItemRecords.latest(records.bearingOn(List.of(setting)).getOrDefault(setting, List.of()));
        var why = elements.stream().sorted().map(FileElement::name).collect(joining(", "));
        var raised = proposals(of.id(), elements).stream()
                .filter(after -> OF_SCHEDULE_1.contains(after.item()) && reachesLevel1(after))
                .filter(after -> fellShort(before.get(after.item())))
                .map(after -> new ItemFinding(
                        after.item(),
                        Level.LEVEL_1,
                        Optional.empty(),
                        Optional.of("Cured after the visit: " + why + " in every file.")))
                .toList();
        items.enter(of.id(), Optional.empty(), raised, LondonTime.today(clock), by);
    }

    private static boolean reachesLevel1(Proposal after) {
        return after.level().filter(level -> level.reached() >= 1).isPresent();
    }

    private static boolean fellShort(ItemRecord record) {
        return record != null && record.level().onTheScale() && record.level().reached() < 1;
    }

    private static void refuseTheSameTwice(List<String> rota) {
        if (rota.size() != 2 || StaffList.sameName(rota.get(0), rota.get(1))) {
            throw Refusal.invalid(
                    "Two names from the rota are needed", Map.of("rotaName2", "Enter a second person of the rota."));
        }
    }

    private StaffList frozen(UUID caseId) {
        var first = draws.of(caseId).get(0);
        return lists.at(first.firm(), first.listVersion());
    }
}
