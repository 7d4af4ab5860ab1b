package org.hearthmark.accreditation.application.sample;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.sample.CureBook.NewCure;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.VisitVerdict;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.accreditation.domain.sample.SampleResult;
import org.hearthmark.accreditation.domain.sample.SampleTally;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.DecisionTables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the sample of staff files says, and the visit with it: by decision table, in the order of its rules. */
@Service
public class SampleVerdicts {

    private static final String RESULT = "file-sample-result";

    /** The item of the checklist whose required level sets the share that the index has to reach. */
    private static final String RECRUITMENT_FILES = "LM-06";

    private final Cases cases;
    private final DrawBook draws;
    private final FileBook files;
    private final SampleBook results;
    private final Cures cures;
    private final StaffLists lists;
    private final Providers providers;
    private final Grounds grounds;
    private final DecisionTables tables;
    private final Clock clock;

    SampleVerdicts(
            Cases cases,
            DrawBook draws,
            FileBook files,
            SampleBook results,
            Cures cures,
            StaffLists lists,
            Providers providers,
            Grounds grounds,
            DecisionTables tables,
            Clock clock) {
        this.cases = cases;
        this.draws = draws;
        this.files = files;
        this.results = results;
        this.cures = cures;
        this.lists = lists;
        this.providers = providers;
        this.grounds = grounds;
        this.tables = tables;
        this.clock = clock;
    }

    /** Every file of the last draw is recorded. */
    @Transactional
    public void weighFiles(UUID caseId) {
        var of = require(caseId);
        var drawings = draws.of(caseId);
        var records = files.of(caseId);
        var tally = SampleTally.of(
                records.values().stream().map(FileRecord::findings).toList());
        boolean adultsOnly = adultsOnly(of);
        var weighing = weigh(of, drawings, tally, adultsOnly);
        results.enter(caseId, weighing);
        if (weighing.result() == SampleResult.CURE) {
            cures.begin(of, failed(records, adultsOnly));
        }
        of.filesWeighed(weighing.result() == SampleResult.SECOND_DRAW);
    }

    private SampleWeighing weigh(
            AccreditationCase of, List<FileDrawing> drawings, SampleTally tally, boolean adultsOnly) {
        var ruling = tables.decide(RESULT, of.id(), inputs(drawings, tally, adultsOnly, level(of)));
        return new SampleWeighing(
                drawings.size(),
                SampleResult.of(ruling.require("result")),
                ruling.rules().get(0),
                ruling.require("reason"),
                ruling.version(),
                tally,
                clock.instant());
    }

    private Map<String, Object> inputs(List<FileDrawing> drawings, SampleTally tally, boolean adultsOnly, int level) {
        var first = drawings.get(0);
        int people = lists.at(first.firm(), first.listVersion()).people().size();
        int drawn =
                drawings.stream().mapToInt(drawing -> drawing.files().size()).sum();
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("criticalFailures", tally.critical());
        inputs.put("otherFailures", tally.other());
        inputs.put("adultsOnly", adultsOnly);
        inputs.put("draws", drawings.size());
        inputs.put("peopleLeft", people - drawn);
        inputs.put("level", level);
        inputs.put("points", tally.points());
        inputs.put("most", tally.most());
        return inputs;
    }

    /** Staff files are of the provider: the highest level counts that is asked on any ground of the case's homes. */
    private int level(AccreditationCase of) {
        return grounds.highest(settings(of)).requiredLevel(RECRUITMENT_FILES);
    }

    private static List<UUID> settings(AccreditationCase of) {
        return of.homes().stream().map(HomeInCase::setting).toList();
    }

    private static List<NewCure> failed(Map<UUID, FileRecord> records, boolean adultsOnly) {
        return records.values().stream()
                .flatMap(record -> record.findings().failed().stream()
                        .filter(element -> element.critical() || !adultsOnly)
                        .map(element -> new NewCure(record.file(), element)))
                .toList();
    }

    /** Every home of the application is for people of 18 and over. */
    private boolean adultsOnly(AccreditationCase of) {
        return providers.settings(settings(of)).values().stream()
                .allMatch(setting -> setting.ages() == AgeRange.AGE_18_PLUS);
    }

    /** Visit and sample are in: what they say together. */
    @Transactional
    public void weighVisit(UUID caseId) {
        var of = require(caseId);
        of.visitWeighed(verdict(of));
    }

    private VisitVerdict verdict(AccreditationCase of) {
        var last = results.lastOf(of.id());
        if (last.filter(one -> one.result() == SampleResult.FAILS).isPresent()) {
            return VisitVerdict.FAILS;
        }
        // once a refusal is proposed for the firm, nothing is left to be cured before the decision
        return cures.open(of.id()).isEmpty() || of.refusalProposed() ? VisitVerdict.PASS : VisitVerdict.CURES_OPEN;
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}
