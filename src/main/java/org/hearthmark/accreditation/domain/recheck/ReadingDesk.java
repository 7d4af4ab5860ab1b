package org.hearthmark.accreditation.domain.recheck;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.recheck.RegisterReading.Basis;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.FactState;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;

/**
 * Words a reading of Companies House: on what it rests, that it is pending and why, or what a person recorded in the
 * register's place.
 */
final class ReadingDesk {

    static final String NO_SUCH_COMPANY = "knows no company of this number";

    private static final String CLEAR = "clear";
    private static final String AMBER = "amber";

    private final RegisterFacts facts;

    ReadingDesk(RegisterFacts facts) {
        this.facts = facts;
    }

    CompanyReading company() {
        return facts.company();
    }

    LocalDate day() {
        return facts.day();
    }

    /** The day on which the register answered. */
    LocalDate asAt(FactKind kind) {
        return usable(kind).map(fact -> LondonTime.dayOf(fact.asAt())).orElse(facts.day());
    }

    Optional<PublicFact> usable(FactKind kind) {
        return state(kind).flatMap(state -> state.usableOn(facts.day()));
    }

    /**
     * Pending, or as a person recorded it; empty when the register itself gave a usable answer. That it has no list of a
     * company that it does not know clears nobody.
     */
    Optional<RegisterReading> withoutAnswer(String check, FactKind kind) {
        var fact = usable(kind);
        if (fact.isEmpty()) {
            return Optional.of(pending(check, kind));
        }
        return fact.flatMap(PublicFact::byHand)
                .map(found -> byHand(check, fact.get(), found))
                .or(() -> kind != FactKind.COMPANY_PROFILE && noSuchCompany()
                        ? Optional.of(notTold(check, NO_SUCH_COMPANY, FactKind.COMPANY_PROFILE))
                        : Optional.empty());
    }

    /** Pending where there is no usable answer; empty where the register or a person gave one. */
    Optional<RegisterReading> pendingWithout(String check, FactKind kind) {
        return usable(kind).isPresent() ? Optional.empty() : Optional.of(pending(check, kind));
    }

    private boolean noSuchCompany() {
        return company().profile().isEmpty()
                && usable(FactKind.COMPANY_PROFILE)
                        .filter(profile -> profile.byHand().isEmpty())
                        .isPresent();
    }

    /** What the register's answers of these kinds come to. */
    RegisterReading told(String check, String answer, Map<String, Object> seen, String words, FactKind... kinds) {
        return reading(check, Optional.of(answer), seen, words, kinds);
    }

    /** A hint for the person who makes the check. */
    RegisterReading hint(String check, String words, FactKind... kinds) {
        return reading(check, Optional.empty(), Map.of(), words, kinds);
    }

    /** The register answered, but knows too little. */
    RegisterReading notTold(String check, String words, FactKind kind) {
        var next = state(kind).flatMap(FactState::nextTry);
        var told = reading(check, Optional.of(DeskCheck.PENDING), Map.of(), words, kind);
        return new RegisterReading(told.check(), told.answer(), told.seen(), told.note(), told.basis(), next);
    }

    private RegisterReading reading(
            String check, Optional<String> answer, Map<String, Object> seen, String words, FactKind... kinds) {
        var oldest =
                Arrays.stream(kinds).flatMap(kind -> usable(kind).stream()).min(Comparator.comparing(PublicFact::asAt));
        var note = oldest.map(fact -> asAtInWords(fact) + ": ").orElse("") + words;
        var published = check(check);
        return new RegisterReading(
                published,
                answer.map(code -> published.answer(code).orElseThrow()),
                seen,
                note,
                oldest.map(ReadingDesk::basis),
                Optional.empty());
    }

    private RegisterReading pending(String check, FactKind kind) {
        var state = state(kind);
        var published = check(check);
        return new RegisterReading(
                published,
                published.answer(DeskCheck.PENDING),
                Map.of(),
                whyPending(kind, state),
                Optional.empty(),
                state.flatMap(FactState::nextTry));
    }

    private static String whyPending(FactKind kind, Optional<FactState> state) {
        var register = kind.register().label();
        var last = state.flatMap(FactState::latest)
                .map(fact -> "What was last known (" + DaysInWords.day(fact.asAt()) + ") is too old to be used. ")
                .orElse("");
        var failure = state.flatMap(FactState::failure)
                .map(why -> register + " was asked and gave no usable answer: " + why + ".")
                .orElseGet(() -> last.isEmpty() ? register + " has not answered yet." : "");
        return kind.label() + ": " + (last + failure).strip();
    }

    /** Nothing found against the firm is clear; something is for somebody to judge. */
    private static RegisterReading byHand(String check, PublicFact fact, PublicFact.ByHand found) {
        var published = check(check);
        return new RegisterReading(
                published,
                published.answer(found.against() ? AMBER : CLEAR),
                Map.of(),
                "Recorded by hand by " + fact.recordedBy() + ", seen on " + DaysInWords.day(fact.asAt()) + ": "
                        + found.reason(),
                Optional.of(basis(fact)),
                Optional.empty());
    }

    private static String asAtInWords(PublicFact fact) {
        return fact.source() + ", as at " + DaysInWords.day(fact.asAt());
    }

    private static Basis basis(PublicFact fact) {
        return new Basis(fact.source(), LondonTime.dayOf(fact.asAt()), fact.goodUntil());
    }

    private Optional<FactState> state(FactKind kind) {
        return Optional.ofNullable(facts.states().get(kind));
    }

    private static DeskCheck check(String id) {
        return DeskCheckList.published().check(id);
    }
}
