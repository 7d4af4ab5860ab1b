package org.hearthmark.provider.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.provider.PublicFactsChanged;
import org.hearthmark.shared.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what came of a batch of questions, in one transaction and a number of statements that does not grow with the batch.
 * An attempt that came to nothing changes nothing but the next try.
 */
@Component
class FactRecorder {

    private final FactRows facts;
    private final WatchRows watches;
    private final OwnerGrouping groups;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactRecorder(
            FactRows facts, WatchRows watches, OwnerGrouping groups, ApplicationEventPublisher events, Clock clock) {
        this.facts = facts;
        this.watches = watches;
        this.groups = groups;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void record(List<Inquiry.Outcome> outcomes, List<Watched> unasked) {
        Instant now = clock.instant();
        List<Inquiry.Outcome> changed =
                outcomes.stream().filter(outcome -> isNews(outcome, now)).toList();
        facts.add(outcomes.stream()
                .flatMap(outcome -> outcome.fact().stream()
                        .map(fact -> new NumberedFact(
                                fact, Optional.of(outcome.watched().number()))))
                .toList());
        watches.settle(outcomes.stream().map(outcome -> settled(outcome, now)).toList());
        if (!unasked.isEmpty()) {
            watches.release(unasked);
        }
        regroup(changed);
        changed.stream()
                .collect(groupingBy(
                        outcome -> outcome.watched().firm(),
                        LinkedHashMap::new,
                        mapping(outcome -> outcome.watched().kind(), toSet())))
                .forEach((firm, kinds) -> events.publishEvent(new PublicFactsChanged(firm, kinds)));
    }

    /** The first answer, a different one, one after a failure or in place of what a person recorded, one after the age. */
    private static boolean isNews(Inquiry.Outcome outcome, Instant now) {
        return outcome.fact()
                .filter(fact -> outcome.watched().failures() > 0
                        || outcome.before()
                                .filter(before -> before.byHand().isEmpty()
                                        && before.raw().equals(fact.raw())
                                        && before.source().equals(fact.source())
                                        && !LondonTime.dayOf(now).isAfter(before.goodUntil()))
                                .isEmpty())
                .isPresent();
    }

    private static Watched settled(Inquiry.Outcome outcome, Instant now) {
        Watched was = outcome.watched();
        RegisterAnswer answer = outcome.answer();
        if (answer instanceof RegisterAnswer.NotAsked notAsked) {
            return was.putOff(NextTry.afterWish(was.firm(), notAsked.until()));
        }
        Optional<String> failure = failure(answer);
        int failures = failure.isPresent() ? was.failures() + 1 : 0;
        Instant due = failure.isPresent()
                ? NextTry.afterFailure(was.firm(), failures, now, answer.notYet())
                : NextTry.afterAnswer(was.firm(), was.kind(), now);
        boolean stillWaited = was.waited() && answer.notYet().isPresent();
        return new Watched(was.firm(), was.kind(), was.number(), due, stillWaited, failures, failure);
    }

    private static Optional<String> failure(RegisterAnswer answer) {
        if (answer instanceof RegisterAnswer.NoAnswer none) {
            return Optional.of(none.why());
        }
        return answer instanceof RegisterAnswer.Nonsense nonsense ? Optional.of(nonsense.why()) : Optional.empty();
    }

    private void regroup(List<Inquiry.Outcome> changed) {
        Map<UUID, Set<OwnerTie>> ties = changed.stream()
                .filter(outcome -> !outcome.owners().isEmpty())
                .collect(toMap(outcome -> outcome.watched().firm(), Inquiry.Outcome::owners));
        if (!ties.isEmpty()) {
            groups.rewrite(ties);
        }
    }
}
