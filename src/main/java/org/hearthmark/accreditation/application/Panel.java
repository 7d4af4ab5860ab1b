package org.hearthmark.accreditation.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.SettingAccredited;
import org.hearthmark.accreditation.SettingRefused;
import org.hearthmark.accreditation.domain.Decision;
import org.hearthmark.accreditation.domain.DecisionOutcome;
import org.hearthmark.accreditation.domain.Facts;
import org.hearthmark.accreditation.domain.HomeInCase;
import org.hearthmark.accreditation.domain.HomesInCases;
import org.hearthmark.accreditation.domain.ItemRecord;
import org.hearthmark.accreditation.domain.LawFloor;
import org.hearthmark.accreditation.domain.Step;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the panel's decisions on homes are taken: never by somebody who worked on the case, never below the law. */
@Service
public class Panel {

    private static final String NOT_INSPECTED =
            "Nobody inspected it, because its refusal was proposed before that. It can only be refused in this"
                    + " application; once the reason is cured its provider may apply again.";

    private final HomesInCases homes;
    private final Facts facts;
    private final Standards standards;
    private final Providers providers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Panel(
            HomesInCases homes,
            Facts facts,
            Standards standards,
            Providers providers,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.homes = homes;
        this.facts = facts;
        this.standards = standards;
        this.providers = providers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Refusal FORBIDDEN for somebody who worked on the case; INVALID for {@code decision} when a law or critical
     *     item stands in the way of accrediting
     */
    @Transactional
    public void decided(UUID homeId, DecisionOutcome outcome, String reasons, String by) {
        var home = homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
        requireStranger(home, by);
        var ages = providers.setting(home.setting()).ages();
        if (outcome == DecisionOutcome.ACCREDITED) {
            requireLawMet(home, ages);
        }
        home.decided(outcome);
        facts.record(decision(home, outcome, ages, reasons, by));
        audit.record(new AuditFact(Step.DECIDE_PROPERTY.key(), homeId, by, Map.of("outcome", outcome.name())));
        events.publishEvent(
                outcome == DecisionOutcome.ACCREDITED
                        ? new SettingAccredited(home.setting())
                        : new SettingRefused(home.setting()));
    }

    private Decision decision(HomeInCase home, DecisionOutcome outcome, AgeRange ages, String reasons, String by) {
        var today = LondonTime.today(clock);
        int version = standards.inForce(today).number();
        var service = home.accreditationCase().service();
        return new Decision(
                home.id(), home.setting(), outcome, reasons, version, ages, service, today, clock.instant(), by);
    }

    private void requireStranger(HomeInCase home, String by) {
        if (facts.workedOn(home.accreditationCase().id(), by)) {
            throw Refusal.forbidden(FourEyes.WORKED_ON_IT);
        }
    }

    private void requireLawMet(HomeInCase home, AgeRange ages) {
        // a later record of the same item corrects an earlier one; itemsOf gives them in that order
        var recorded = facts.itemsOf(List.of(home.id())).stream()
                .collect(Collectors.toMap(ItemRecord::item, ItemRecord::level, (earlier, later) -> later));
        var inTheWay = LawFloor.inTheWay(standards.recordedIn(Step.INSPECT_PROPERTY.key()), recorded, ages);
        if (recorded.isEmpty()) {
            throw Refusal.invalid("This home cannot be accredited", Map.of("decision", NOT_INSPECTED));
        }
        if (!inTheWay.isEmpty()) {
            throw Refusal.invalid("This home cannot be accredited", Map.of("decision", explain(inTheWay)));
        }
    }

    private static String explain(List<Item> inTheWay) {
        return "Not met, or not looked at, though the law or the alliance insists on it: "
                + inTheWay.stream().map(item -> item.id() + " " + item.title()).collect(Collectors.joining("; "))
                + ". Refuse the home, or leave the task open until it is cured.";
    }
}
