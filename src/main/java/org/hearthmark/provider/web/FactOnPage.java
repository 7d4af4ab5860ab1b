package org.hearthmark.provider.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.FactState;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;

/** One kind of fact on a provider's page: whether it is known today, what it says, and why not where it is pending. */
record FactOnPage(FactKind kind, FactState state, Optional<PublicFact> usable, List<String> says, Instant now) {

    static FactOnPage of(FactState state, FactWords words, Instant now) {
        Optional<PublicFact> usable = state.usableOn(LondonTime.dayOf(now));
        return new FactOnPage(
                state.kind(),
                state,
                usable,
                usable.map(fact -> fact.byHand().map(FactOnPage::byHand).orElseGet(() -> words.of(state.kind())))
                        .orElse(List.of()),
                now);
    }

    private static List<String> byHand(PublicFact.ByHand found) {
        return List.of(
                found.against() ? "Something speaks against the firm." : "Nothing speaks against the firm.",
                found.reason());
    }

    public String status() {
        return usable.map(fact -> fact.byHand().isPresent() ? "By hand" : "Known")
                .orElse("Pending");
    }

    public String colour() {
        return usable.map(fact -> fact.byHand().isPresent() ? "purple" : "green")
                .orElse("yellow");
    }

    /** Where it comes from, when it was told, and until when it may be used. */
    public Optional<String> origin() {
        return usable.map(fact -> fact.source()
                + fact.byHand().map(any -> " by " + fact.recordedBy()).orElse("")
                + (fact.byHand().isPresent()
                        ? ", seen on " + DaysInWords.day(fact.asAt())
                        : ", as at " + DaysInWords.moment(fact.asAt()))
                + "; good until " + DaysInWords.day(fact.goodUntil()) + ".");
    }

    /** Why it is pending, or what came of the last attempt while it is still good; empty when all is well. */
    public Optional<String> trouble() {
        Optional<String> tooOld = state.latest()
                .filter(fact -> usable.isEmpty())
                .map(fact -> "The last answer, of " + DaysInWords.day(fact.asAt()) + ", is too old to be used. ");
        Optional<String> failure = state.failure().map(why -> why + ". ");
        String notYet = tooOld.isEmpty() && failure.isEmpty() && usable.isEmpty() ? "Not told yet. " : "";
        String all = tooOld.orElse("") + failure.orElse("") + notYet;
        return all.isEmpty() ? Optional.empty() : Optional.of(all + next());
    }

    private String next() {
        return state.nextTry()
                .map(next -> next.isAfter(now)
                        ? "Asked again on " + DaysInWords.moment(next) + "."
                        : "Asked as soon as there is time.")
                .orElse("Nobody asks at the moment.");
    }

    /** The last answer of the register, also when it is too old: as it came, on a page of its own. */
    public Optional<PublicFact> raw() {
        return state.latest().filter(fact -> fact.raw().isPresent());
    }
}
