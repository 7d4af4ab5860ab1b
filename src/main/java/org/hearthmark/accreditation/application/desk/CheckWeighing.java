package org.hearthmark.accreditation.application.desk;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.StageTwoBegun;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.DeskVerdict;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.desk.CheckRecords;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.DeskOutcome;
import org.hearthmark.accreditation.domain.desk.DeskState;
import org.hearthmark.accreditation.domain.desk.DeskTally;
import org.hearthmark.accreditation.domain.desk.DeskWeighing;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.DecisionTables;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Weighs the desk checks of a case by the table {@code desk-checks-outcome}: once for the firm, and once for each home with
 * what was found of its landlord and the firm's ambers beside it. A landlord's stop is its home's alone.
 */
@Service
public class CheckWeighing {

    private static final String TABLE = "desk-checks-outcome";

    private final Cases cases;
    private final CheckRecords records;
    private final DecisionTables tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckWeighing(
            Cases cases, CheckRecords records, DecisionTables tables, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.records = records;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    /** Every desk check has a result: stage 1 ends, waits for what is pending, or for a second person. */
    @Transactional
    public void weigh(UUID caseId) {
        var of = cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
        var state = DeskState.of(records.of(caseId));
        var firm = DeskTally.of(state.ofFirm());
        var outcomes = new LinkedHashMap<Optional<UUID>, DeskOutcome>();
        outcomes.put(Optional.empty(), weigh(of, null, firm));
        for (var home : of.homes()) {
            if (!home.status().ended()) {
                var tally = DeskTally.of(state.ofHome(home.id())).with(firm);
                outcomes.put(Optional.of(home.id()), weigh(of, home, tally));
            }
        }
        if (outcomes.get(Optional.<UUID>empty()) == DeskOutcome.REFUSE_ALL) {
            of.deskCheckRefuses(stepOfStop(state));
        }
        var verdict = together(outcomes.values());
        if (verdict == DeskVerdict.PASS || verdict == DeskVerdict.REFUSAL) {
            refuseLandlords(of, outcomes);
        }
        of.deskChecksWeighed(verdict);
        if (verdict == DeskVerdict.PASS && !of.refusalProposed()) {
            events.publishEvent(new StageTwoBegun(caseId));
        }
    }

    /** Weighs one landlord's checks without those of the firm. */
    DeskOutcome weighAlone(HomeInCase home) {
        var of = home.accreditationCase();
        var state = DeskState.of(records.of(of.id()));
        return weigh(of, home, DeskTally.of(state.ofHome(home.id())));
    }

    /** The second person lets it go on, so what the table said of single landlords stands. */
    void refuseLandlords(AccreditationCase of) {
        var latest = new HashMap<Optional<UUID>, DeskOutcome>();
        records.weighings(of.id()).forEach(one -> latest.put(one.homeId(), one.outcome()));
        refuseLandlords(of, latest);
    }

    private static void refuseLandlords(AccreditationCase of, Map<Optional<UUID>, DeskOutcome> outcomes) {
        of.homes().stream()
                .filter(home -> outcomes.get(Optional.of(home.id())) == DeskOutcome.REFUSE_HOME)
                .forEach(HomeInCase::refuseForLandlord);
    }

    private static Step stepOfStop(DeskState state) {
        return state.ofFirm().stream()
                .filter(one -> one.result() == CheckResult.STOP)
                .map(one -> one.check().step())
                .findFirst()
                .orElseThrow();
    }

    /** A firm that is to be refused needs no second person; a home that is to be refused does not hold up the others. */
    private static DeskVerdict together(Collection<DeskOutcome> outcomes) {
        if (outcomes.contains(DeskOutcome.WAIT)) {
            return DeskVerdict.PENDING;
        }
        if (outcomes.contains(DeskOutcome.REFUSE_ALL)) {
            return DeskVerdict.REFUSAL;
        }
        return outcomes.contains(DeskOutcome.SECOND_PERSON) ? DeskVerdict.SECOND_PERSON : DeskVerdict.PASS;
    }

    private DeskOutcome weigh(AccreditationCase of, HomeInCase home, DeskTally tally) {
        var homeId = home == null ? null : home.id();
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("subject", home == null ? "firm" : "home");
        inputs.put("pending", tally.pending());
        inputs.put("stops", tally.stops());
        inputs.put("ambers", tally.ambers());
        inputs.put("weighty", tally.weighty());
        var ruling = tables.decide(TABLE, home == null ? of.id() : homeId, inputs);
        var verdict = new DeskWeighing.Verdict(
                DeskOutcome.valueOf(ruling.require("outcome")), ruling.rules().get(0), ruling.version());
        records.record(new DeskWeighing(of.id(), homeId, tally, verdict, LondonTime.today(clock), clock.instant()));
        return verdict.outcome();
    }
}
