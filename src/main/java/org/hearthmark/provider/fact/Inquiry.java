package org.hearthmark.provider.fact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.shared.LondonTime;

/**
 * Asks about one firm, kind after kind. The register is not asked what an answer of today says already: whether there is any
 * insolvency or charge stands in the profile, and whom to look for among the disqualified in the lists of people.
 */
final class Inquiry {

    private static final String ASKED_BY = "register-watch";

    /**
     * What came of one question.
     *
     * @param fact empty where it was not answered
     * @param owners the firm itself and who controls it, where it was asked for and answered
     */
    record Outcome(
            Watched watched,
            Optional<PublicFact> before,
            RegisterAnswer answer,
            Optional<PublicFact> fact,
            Set<OwnerTie> owners) {}

    private final CompanyRegister register;
    private final Clock clock;
    private final Map<FactKind, PublicFact> known = new EnumMap<>(FactKind.class);

    Inquiry(CompanyRegister register, Clock clock, Stream<PublicFact> knownOfTheFirm) {
        this.register = register;
        this.clock = clock;
        knownOfTheFirm.forEach(fact -> known.put(fact.kind(), fact));
    }

    /** To be called in the order of the kinds. */
    Outcome about(Watched watched) {
        Optional<PublicFact> before = Optional.ofNullable(known.get(watched.kind()));
        Optional<PublicFact> implied = impliedBy(watched);
        if (implied.isPresent()) {
            known.put(watched.kind(), implied.get());
            return new Outcome(watched, before, new RegisterAnswer.KnowsNothing(), implied, Set.of());
        }
        RegisterAnswer answer = answerTo(watched);
        Optional<PublicFact> fact = factOf(watched, answer, clock.instant());
        fact.ifPresent(told -> known.put(watched.kind(), told));
        return new Outcome(watched, before, answer, fact, owners(watched, fact));
    }

    private RegisterAnswer answerTo(Watched watched) {
        if (watched.kind() != FactKind.DISQUALIFICATIONS) {
            return ask(watched, List.of());
        }
        Optional<List<CompanyReading.Officer>> people = peopleToday();
        return people.isPresent()
                ? people.get().isEmpty() ? new RegisterAnswer.KnowsNothing() : ask(watched, people.get())
                : new RegisterAnswer.NoAnswer(
                        "It is not known yet who runs and controls the company", Optional.empty());
    }

    private RegisterAnswer ask(Watched watched, List<CompanyReading.Officer> people) {
        return register.ask(new CompanyRegister.Question(watched.kind(), watched.number(), people, watched.waited()));
    }

    /** That there is none, as the profile of today says. */
    private Optional<PublicFact> impliedBy(Watched watched) {
        boolean inTheProfile = watched.kind() == FactKind.INSOLVENCY || watched.kind() == FactKind.CHARGES;
        return inTheProfile
                ? told(FactKind.COMPANY_PROFILE)
                        .filter(profile ->
                                !profile.asAt().isBefore(clock.instant().minus(FactKind.COMPANY_PROFILE.every())))
                        .filter(profile -> saysNone(watched.kind(), profile))
                        .map(profile -> fact(watched, Optional.empty(), profile.asAt()))
                : Optional.empty();
    }

    private boolean saysNone(FactKind kind, PublicFact profile) {
        return CompanyReadings.of(register, List.of(profile))
                .profile()
                .map(said -> kind == FactKind.CHARGES
                        ? !said.hasCharges()
                        : !said.hasInsolvencyHistory() && "active".equals(said.status()))
                .orElse(profile.raw().isEmpty());
    }

    /** Empty where it is not known today who runs and controls the company. */
    private Optional<List<CompanyReading.Officer>> peopleToday() {
        LocalDate today = LondonTime.today(clock);
        return PeopleOfCompany.today(CompanyReadings.of(
                register,
                Stream.of(FactKind.OFFICERS, FactKind.PERSONS_WITH_CONTROL)
                        .flatMap(kind -> told(kind).stream())
                        .filter(fact -> !today.isAfter(fact.goodUntil()))
                        .toList()));
    }

    private Set<OwnerTie> owners(Watched watched, Optional<PublicFact> fact) {
        return fact.filter(told -> told.kind() == FactKind.PERSONS_WITH_CONTROL)
                .map(told -> OwnerTie.of(
                        watched.number(),
                        CompanyReadings.of(register, List.of(told))
                                .controllers()
                                .orElse(List.of())))
                .orElse(Set.of());
    }

    private Optional<PublicFact> told(FactKind kind) {
        return Optional.ofNullable(known.get(kind)).filter(fact -> fact.byHand().isEmpty());
    }

    private Optional<PublicFact> factOf(Watched watched, RegisterAnswer answer, Instant at) {
        if (answer instanceof RegisterAnswer.Told told) {
            return Optional.of(fact(watched, Optional.of(told.raw()), at));
        }
        return answer instanceof RegisterAnswer.KnowsNothing
                ? Optional.of(fact(watched, Optional.empty(), at))
                : Optional.empty();
    }

    private PublicFact fact(Watched watched, Optional<String> raw, Instant asAt) {
        return new PublicFact(
                UUID.randomUUID(),
                watched.firm(),
                watched.kind(),
                register.source(),
                asAt,
                raw,
                Optional.empty(),
                clock.instant(),
                ASKED_BY);
    }
}
