package org.hearthmark.accreditation.application.panel;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.SettingAccredited;
import org.hearthmark.accreditation.SettingRefused;
import org.hearthmark.accreditation.application.casework.HomeDecided;
import org.hearthmark.accreditation.application.casework.HomeNotices;
import org.hearthmark.accreditation.application.casework.Verdict;
import org.hearthmark.accreditation.application.condition.ConditionBook;
import org.hearthmark.accreditation.application.item.Grading;
import org.hearthmark.accreditation.application.panel.Sittings.Sitting;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.accreditation.domain.item.ItemRecord;
import org.hearthmark.accreditation.domain.item.LawFloor;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.panel.DecisionSeat;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what was decided about a home, whoever decided it; nobody accredits past the law. */
@Component
class DecisionBook {

    private static final String NOT_INSPECTED =
            "Nobody inspected it, because its refusal was proposed before that. Have it inspected first, or propose to"
                    + " refuse it.";

    private final Facts facts;
    private final Standards standards;
    private final Grounds grounds;
    private final Providers providers;
    private final ConditionBook conditions;
    private final HomeNotices notices;
    private final Grading grading;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionBook(
            Facts facts,
            Standards standards,
            Grounds grounds,
            Providers providers,
            ConditionBook conditions,
            HomeNotices notices,
            Grading grading,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.facts = facts;
        this.standards = standards;
        this.grounds = grounds;
        this.providers = providers;
        this.conditions = conditions;
        this.notices = notices;
        this.grading = grading;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal INVALID for {@code field} when a law or critical item, or the grade, stands in the way of accrediting */
    void requireLawMet(HomeInCase home, DecisionOutcome outcome, String field) {
        // a later record of the same item corrects an earlier one; itemsOf gives them in that order
        var recorded = facts.itemsOf(List.of(home.id())).stream()
                .collect(Collectors.toMap(ItemRecord::item, ItemRecord::level, (earlier, later) -> later));
        var asked = standards.recordedIn(Step.INSPECT_PROPERTY.key());
        var inTheWay = LawFloor.inTheWay(
                asked, recorded, providers.setting(home.setting()).ages());
        // what the landlord's check recorded is no inspection
        if (asked.stream().noneMatch(item -> recorded.containsKey(item.id()))) {
            throw Refusal.invalid("This home cannot be accredited", Map.of(field, NOT_INSPECTED));
        }
        if (!inTheWay.isEmpty()) {
            throw Refusal.invalid("This home cannot be accredited", Map.of(field, explain(inTheWay)));
        }
        grading.requireAllowed(home.id(), outcome, field);
    }

    private static String explain(List<Item> inTheWay) {
        return "Not met, or not looked at, though the law or the alliance insists on it: "
                + inTheWay.stream().map(item -> item.id() + " " + item.title()).collect(Collectors.joining("; "))
                + ". Propose to refuse the home, or defer it until it is cured and seen again.";
    }

    /** A decision that no meeting took. */
    Decision enter(HomeInCase home, Verdict verdict, Step step, String by) {
        return enter(home, verdict, Optional.empty(), step, by);
    }

    /** The fact with who sat in its meeting, the conditions, the notice, the audit's line, and the event where it is final. */
    Decision enter(HomeInCase home, Verdict verdict, Optional<Sitting> sitting, Step step, String by) {
        var outcome = verdict.outcome();
        var today = LondonTime.today(clock);
        var stated = providers.setting(home.setting());
        var decision = new Decision(
                home.id(),
                home.setting(),
                outcome,
                verdict.reasons(),
                grounds.bar(stated).on(today).version(),
                asStated(home, stated),
                today,
                clock.instant(),
                by);
        sitting.ifPresent(one -> decision.takenIn(one.meeting().id()));
        verdict.deferredUntil()
                .filter(day -> outcome == DecisionOutcome.DEFERRED)
                .ifPresent(decision::until);
        facts.record(decision);
        sitting.ifPresent(one -> one.bench()
                .seats()
                .forEach(seat -> facts.record(new DecisionSeat(decision.id(), seat.person(), seat.part()))));
        if (outcome == DecisionOutcome.ACCREDITED_WITH_CONDITIONS) {
            conditions.enter(home, decision, verdict.conditions());
        }
        notices.decided(home, decision, verdict.conditions());
        audit.record(new AuditFact(step.key(), home.id(), by, Map.of("outcome", outcome.name())));
        events.publishEvent(new HomeDecided(decision.id()));
        if (outcome.accredits()) {
            events.publishEvent(new SettingAccredited(home.setting()));
        } else if (outcome == DecisionOutcome.REFUSED) {
            events.publishEvent(new SettingRefused(home.setting()));
        }
        return decision;
    }

    private static Judged asStated(HomeInCase home, Setting stated) {
        return new Judged(stated.ages(), home.accreditationCase().service(), stated.category(), stated.places());
    }
}
