package org.hearthmark.accreditation.application.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.casework.FourEyes.Matter;
import org.hearthmark.accreditation.application.casework.HomeProcess;
import org.hearthmark.accreditation.application.casework.Verdict;
import org.hearthmark.accreditation.application.condition.ConditionBook;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.panel.DeferralEnd;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the panel's decisions on homes are taken: never by somebody who worked on the case, never below the law. */
@Service
public class Panel {

    /** Days that a provider has to answer a proposed refusal, counted from the notice of it. */
    public static final int REPRESENTATION_PERIOD = 28;

    private static final String FIELD = "decision";

    private final HomesInCases homes;
    private final Facts facts;
    private final Sittings sittings;
    private final ConditionBook conditions;
    private final DecisionBook book;
    private final FourEyes fourEyes;
    private final HomeProcess process;
    private final RepresentationDeadlines deadlines;
    private final PanelRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    Panel(
            HomesInCases homes,
            Facts facts,
            Sittings sittings,
            ConditionBook conditions,
            DecisionBook book,
            FourEyes fourEyes,
            HomeProcess process,
            RepresentationDeadlines deadlines,
            PanelRules rules,
            AuditTrail audit,
            Clock clock) {
        this.homes = homes;
        this.facts = facts;
        this.sittings = sittings;
        this.conditions = conditions;
        this.book = book;
        this.fourEyes = fourEyes;
        this.process = process;
        this.deadlines = deadlines;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Refusal FORBIDDEN for somebody who worked on the case or has an interest in the home; INVALID for
     *     {@code decision} when no meeting in session with a quorum can decide on it, or a law or critical item stands in
     *     the way, for {@code deferUntil} when that day is none, and for the fields of conditions that cannot be set
     */
    @Transactional
    public void decide(UUID homeId, Verdict verdict, String by) {
        var home = require(homeId);
        requireStranger(home, by);
        var sitting = sittings.require(home, by);
        if (verdict.outcome().accredits()) {
            book.requireLawMet(home, verdict.outcome(), FIELD);
        }
        conditions.requireFit(verdict);
        switch (verdict.outcome()) {
            case ACCREDITED, ACCREDITED_WITH_CONDITIONS -> home.accredited(verdict.outcome());
            case REFUSAL_PROPOSED -> proposed(home);
            case DEFERRED -> home.deferred(dayOf(verdict));
            case INSPECTION_ORDERED -> home.inspectionOrdered();
            case REFUSED -> throw new IllegalArgumentException("A panel proposes to refuse");
        }
        book.enter(home, verdict, Optional.of(sitting), Step.DECIDE_PROPERTY, by);
    }

    private void proposed(HomeInCase home) {
        home.proposedForRefusal(today().plusDays(REPRESENTATION_PERIOD));
        deadlines.set(home);
    }

    private LocalDate dayOf(Verdict verdict) {
        var last = today().plusWeeks(rules.longestDeferral());
        return verdict.deferredUntil()
                .filter(day -> day.isAfter(today()) && !day.isAfter(last))
                .orElseThrow(() -> Refusal.invalid(
                        "This day is not possible",
                        Map.of(
                                "deferUntil",
                                "Enter a day after today, and at most " + rules.longestDeferral() + " weeks ahead.")));
    }

    /**
     * The reason of a deferral is cured: the home is back with the panel before its day.
     *
     * @throws Refusal INVALID when the home is not deferred
     */
    @Transactional
    public void endDeferral(UUID homeId, String reason, String by) {
        var home = require(homeId);
        if (home.status() != HomeStatus.DEFERRED) {
            throw Refusal.invalid("This home is not deferred any more.");
        }
        home.backToPanel();
        audit.record(new AuditFact("deferral-ended", homeId, by, Map.of()));
        facts.record(new DeferralEnd(homeId, reason, today(), clock.instant(), by));
        process.deferralEnded(homeId);
    }

    /** Brings a deferred home back to the panel when its day has come; says whether it is back. */
    @Transactional
    public boolean deferralOver(UUID homeId) {
        var home = require(homeId);
        boolean over = home.deferredUntil().filter(day -> !day.isAfter(today())).isPresent();
        if (over) {
            home.backToPanel();
        }
        return over;
    }

    /**
     * A decision of a case that knows final ones only.
     *
     * @throws Refusal as {@link #decide}
     */
    @Transactional
    public void decidedForGood(UUID homeId, DecisionOutcome outcome, String reasons, String by) {
        var home = require(homeId);
        requireStranger(home, by);
        if (outcome.accredits()) {
            book.requireLawMet(home, outcome, FIELD);
        }
        home.decided(outcome);
        book.enter(home, Verdict.of(outcome, reasons), Step.DECIDE_PROPERTY, by);
    }

    private void requireStranger(HomeInCase home, String by) {
        var matter = Matter.ofHome(home.accreditationCase().id(), home.id());
        fourEyes.reasonAgainst(Step.DECIDE_PROPERTY, matter, by).ifPresent(reason -> {
            throw Refusal.forbidden(reason);
        });
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }

    private HomeInCase require(UUID homeId) {
        return homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
    }
}
