package org.hearthmark.accreditation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.DecisionOutcome;
import org.hearthmark.accreditation.domain.Facts;
import org.hearthmark.accreditation.domain.HomeInCase;
import org.hearthmark.accreditation.domain.HomesInCases;
import org.hearthmark.accreditation.domain.Step;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the panel's decisions on homes are taken: never by somebody who worked on the case, never below the law. */
@Service
public class Panel {

    /** Days that a provider has to answer a proposed refusal, counted from the notice of it. */
    private static final int REPRESENTATION_PERIOD = 28;

    private static final String FIELD = "decision";

    private final HomesInCases homes;
    private final Facts facts;
    private final DecisionBook book;
    private final Clock clock;

    Panel(HomesInCases homes, Facts facts, DecisionBook book, Clock clock) {
        this.homes = homes;
        this.facts = facts;
        this.book = book;
        this.clock = clock;
    }

    /**
     * @throws Refusal FORBIDDEN for somebody who worked on the case; INVALID for {@code decision} when a law or critical
     *     item stands in the way of accrediting, for {@code deferUntil} when that day is none
     */
    @Transactional
    public void decide(UUID homeId, Verdict verdict, String by) {
        var home = require(homeId);
        requireStranger(home, by);
        if (verdict.outcome().accredits()) {
            book.requireLawMet(home, verdict.outcome(), FIELD);
        }
        switch (verdict.outcome()) {
            case ACCREDITED, ACCREDITED_WITH_CONDITIONS -> home.accredited(verdict.outcome());
            case REFUSAL_PROPOSED -> home.proposedForRefusal(today().plusDays(REPRESENTATION_PERIOD));
            case DEFERRED -> home.deferred(dayOf(verdict));
            case INSPECTION_ORDERED -> home.inspectionOrdered();
            case REFUSED -> throw new IllegalArgumentException("A panel proposes to refuse");
        }
        book.enter(home, verdict.outcome(), verdict.reasons(), Step.DECIDE_PROPERTY, by);
    }

    private LocalDate dayOf(Verdict verdict) {
        return verdict.deferredUntil()
                .filter(day -> day.isAfter(today()))
                .orElseThrow(() ->
                        Refusal.invalid("This day is not possible", Map.of("deferUntil", "Enter a day after today.")));
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
        book.enter(home, outcome, reasons, Step.DECIDE_PROPERTY, by);
    }

    private void requireStranger(HomeInCase home, String by) {
        if (facts.workedOn(home.accreditationCase().id(), by)) {
            throw Refusal.forbidden(FourEyes.WORKED_ON_IT);
        }
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }

    private HomeInCase require(UUID homeId) {
        return homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
    }
}
