package org.hearthmark.ladder.application.raise;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.NewVersion;
import org.hearthmark.standard.Standards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a raise from draft to publication: proposed by one manager, approved by another who had no part in it, held
 * against the guard each time. What is published never changes; it is withdrawn before its day, or another raise follows.
 */
@Service
public class Raises {

    public static final String NOT_WHO_MADE_IT = "Somebody else approves a raise than who drafted or proposed it";

    private final RaiseBook book;
    private final RaiseSteps steps;
    private final RaiseDesk desk;
    private final RaiseGuard guard;
    private final Managing managing;
    private final Standards standards;
    private final RaiseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Raises(
            RaiseBook book,
            RaiseSteps steps,
            RaiseDesk desk,
            RaiseGuard guard,
            Managing managing,
            Standards standards,
            RaiseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.steps = steps;
        this.desk = desk;
        this.guard = guard;
        this.managing = managing;
        this.standards = standards;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** A raise with what was done to it. */
    private record Open(Raise raise, List<RaiseStep> steps) {

        RaiseFile file() {
            return RaiseFile.of(raise, steps);
        }
    }

    /** @throws Refusal INVALID when it is no draft, or not sound any more: its day has come too near */
    @Transactional
    public void propose(String reference, String by) {
        var open = open(reference, by);
        requireSound(open.raise());
        open.raise().propose();
        keep(open.raise(), Act.PROPOSED, "", by);
        steps.record(
                open.raise().id(),
                Act.GUARD_CHECKED,
                "",
                "",
                guard.of(open.file()).figures(),
                by);
        process.proposed(open.raise().id(), reference, open.raise().content().title());
    }

    /**
     * Somebody has looked at what it would do, and it may go on.
     *
     * @throws Refusal INVALID for {@code reason} when it is not said what was looked at
     */
    @Transactional
    public void review(UUID id, String reason, String by) {
        var open = open(id, by);
        Reasons.require(reason);
        requireProposed(open.raise());
        steps.record(id, Act.REVIEWED, "", reason.strip(), Map.of(), by);
    }

    /** @throws Refusal INVALID without a reason */
    @Transactional
    public void sendBack(UUID id, String reason, String by) {
        var open = open(id, by);
        Reasons.require(reason);
        open.raise().sendBack();
        keep(open.raise(), Act.RETURNED, reason.strip(), by);
    }

    /**
     * Approved and published in one: from now on it never changes.
     *
     * @param pastGuard why it is approved although the guard trips; empty where it does not
     * @throws Refusal FORBIDDEN for who drafted, changed or proposed it; INVALID when nobody has looked at its impact, its day
     *     has come too near, and for {@code reason} when the guard trips and nobody signs
     */
    @Transactional
    public void approve(UUID id, String pastGuard, String by) {
        var open = open(id, by);
        if (open.file().madeBy(by)) {
            throw Refusal.forbidden(NOT_WHO_MADE_IT);
        }
        requireProposed(open.raise());
        if (!open.file().reviewed()) {
            throw Refusal.invalid("Somebody looks at its impact first");
        }
        requireSound(open.raise());
        Reasons.requireLength(pastGuard);
        var word = guard.of(open.file());
        if (word.tripped() && pastGuard.isBlank()) {
            throw Reasons.refused("The guard trips: say why it is approved all the same");
        }
        if (word.tripped()) {
            steps.record(id, Act.SIGNED_PAST_GUARD, "", pastGuard.strip(), word.figures(), by);
        }
        steps.record(id, Act.APPROVED, "", word.tripped() ? "" : pastGuard.strip(), word.figures(), by);
        publish(open.raise(), word.figures(), by);
    }

    private void publish(Raise raise, Map<String, String> figures, String by) {
        var content = raise.content();
        int number = standards
                .publish(new NewVersion(
                        content.day(),
                        content.levels(),
                        content.categories(),
                        content.regions(),
                        new Grace(content.safetyDays(), content.otherDays())))
                .number();
        raise.publish(number);
        book.saveAndFlush(raise);
        var known = new LinkedHashMap<>(figures);
        known.put("version", String.valueOf(number));
        steps.record(raise.id(), Act.PUBLISHED, "", "", known, by);
        events.publishEvent(new RaisePublished(RaiseFile.of(raise, steps.of(raise.id()))));
    }

    /** @throws Refusal INVALID without a reason, and from its day on */
    @Transactional
    public void withdraw(String reference, String reason, String by) {
        var open = open(reference, by);
        Reasons.require(reason);
        if (!LondonTime.today(clock).isBefore(open.raise().content().day())) {
            throw Refusal.invalid("Its day has come: it cannot be withdrawn any more, only corrected by another raise");
        }
        open.raise().withdraw();
        standards.withdraw(open.raise().publishedAs(), by);
        keep(open.raise(), Act.WITHDRAWN, reason.strip(), by);
        process.withdrawn(open.raise().id());
    }

    private static void requireProposed(Raise raise) {
        if (raise.status() != RaiseStatus.PROPOSED) {
            throw Refusal.stale("This raise is no longer proposed: look at it again");
        }
    }

    /** One raise after the other: what one decides the guard of the next must know. */
    private Open open(String reference, String by) {
        managing.require(by);
        steps.lock();
        return open(book.findByReferenceAndStatusNot(reference, RaiseStatus.DELETED));
    }

    private Open open(UUID id, String by) {
        managing.require(by);
        steps.lock();
        return open(book.findWithLevelsById(id));
    }

    private Open open(Optional<Raise> found) {
        var raise = found.orElseThrow(() -> Refusal.unknown("raise"));
        return new Open(raise, steps.of(raise.id()));
    }

    private void keep(Raise raise, Act act, String note, String by) {
        book.saveAndFlush(raise);
        steps.record(raise.id(), act, "", note, Map.of(), by);
    }

    private void requireSound(Raise raise) {
        RaiseRules.require(raise.content(), desk.inForceBy(raise.content().day()), LondonTime.today(clock));
    }
}
