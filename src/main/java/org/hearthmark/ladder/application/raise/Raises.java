package org.hearthmark.ladder.application.raise;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.NewVersion;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a raise from draft to publication: proposed by one manager, approved by another who had no part in it, held
 * against the guard each time. What is published never changes; it is withdrawn before its day, or another raise follows.
 */
@Service
public class Raises {

    private static final int LONGEST = RaiseRules.LONGEST_WHY;

    private final RaiseBook book;
    private final RaiseSteps steps;
    private final RaiseDesk desk;
    private final RaiseGuard guard;
    private final Managing managing;
    private final Standards standards;
    private final Clock clock;

    Raises(
            RaiseBook book,
            RaiseSteps steps,
            RaiseDesk desk,
            RaiseGuard guard,
            Managing managing,
            Standards standards,
            Clock clock) {
        this.book = book;
        this.steps = steps;
        this.desk = desk;
        this.guard = guard;
        this.managing = managing;
        this.standards = standards;
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
    }

    /** @throws Refusal INVALID without a reason */
    @Transactional
    public void sendBack(String reference, String reason, String by) {
        var open = open(reference, by);
        requireReason(reason);
        open.raise().sendBack();
        keep(open.raise(), Act.RETURNED, reason.strip(), by);
    }

    /**
     * @param pastGuard why it is approved although the guard trips; empty where it does not
     * @throws Refusal FORBIDDEN for who drafted, changed or proposed it; INVALID for {@code reason} when the guard trips and
     *     nobody signs
     */
    @Transactional
    public void approve(String reference, String pastGuard, String by) {
        var open = open(reference, by);
        if (open.file().madeBy(by)) {
            throw Refusal.forbidden("Somebody else approves a raise than who drafted or proposed it");
        }
        requireSound(open.raise());
        requireLength(pastGuard);
        var word = guard.of(open.file());
        if (word.tripped() && pastGuard.isBlank()) {
            throw reasonMissing("The guard trips: say why it is approved all the same");
        }
        open.raise().approve();
        book.saveAndFlush(open.raise());
        if (word.tripped()) {
            steps.record(open.raise().id(), Act.SIGNED_PAST_GUARD, "", pastGuard.strip(), word.figures(), by);
        }
        steps.record(open.raise().id(), Act.APPROVED, "", "", word.figures(), by);
    }

    /**
     * @return the number of the standard's version that it becomes
     * @throws Refusal INVALID when it is not approved, its day has come too near, or the guard trips by now and nobody has
     *     signed past it
     */
    @Transactional
    public int publish(String reference, String by) {
        var open = open(reference, by);
        requireSound(open.raise());
        var word = guard.of(open.file());
        if (word.tripped() && !signed(open.steps())) {
            throw Refusal.invalid("The guard trips by now: send it back, or have it proposed and signed again");
        }
        var content = open.raise().content();
        int number = standards
                .publish(new NewVersion(
                        content.day(),
                        content.levels(),
                        content.categories(),
                        content.regions(),
                        new Grace(content.safetyDays(), content.otherDays())))
                .number();
        open.raise().publish(number);
        book.saveAndFlush(open.raise());
        var figures = new LinkedHashMap<>(word.figures());
        figures.put("version", String.valueOf(number));
        steps.record(open.raise().id(), Act.PUBLISHED, "", "", figures, by);
        return number;
    }

    /** Both in one commit. */
    @Transactional
    public int approveAndPublish(String reference, String pastGuard, String by) {
        approve(reference, pastGuard, by);
        return publish(reference, by);
    }

    /** @throws Refusal INVALID without a reason, and from its day on */
    @Transactional
    public void withdraw(String reference, String reason, String by) {
        var open = open(reference, by);
        requireReason(reason);
        if (!LondonTime.today(clock).isBefore(open.raise().content().day())) {
            throw Refusal.invalid("Its day has come: it cannot be withdrawn any more, only corrected by another raise");
        }
        open.raise().withdraw();
        standards.withdraw(open.raise().publishedAs(), by);
        keep(open.raise(), Act.WITHDRAWN, reason.strip(), by);
    }

    /** One raise after the other: what one decides the guard of the next must know. */
    private Open open(String reference, String by) {
        managing.require(by);
        steps.lock();
        var raise = book.findByReferenceAndStatusNot(reference, RaiseStatus.DELETED)
                .orElseThrow(() -> Refusal.unknown("raise " + reference));
        return new Open(raise, steps.of(raise.id()));
    }

    private void keep(Raise raise, Act act, String note, String by) {
        book.saveAndFlush(raise);
        steps.record(raise.id(), act, "", note, Map.of(), by);
    }

    private void requireSound(Raise raise) {
        RaiseRules.require(raise.content(), desk.inForce(), LondonTime.today(clock));
    }

    /** Since it was proposed last. */
    private static boolean signed(List<RaiseStep> steps) {
        boolean signed = false;
        for (var step : steps) {
            signed = step.act() == Act.SIGNED_PAST_GUARD || signed && step.act() != Act.PROPOSED;
        }
        return signed;
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw reasonMissing("Give a reason");
        }
        requireLength(reason);
    }

    private static void requireLength(String reason) {
        if (reason.length() > LONGEST) {
            throw reasonMissing("Use " + LONGEST + " characters or fewer");
        }
    }

    private static Refusal reasonMissing(String what) {
        return Refusal.invalid("There is a problem with the reason", Map.of("reason", what));
    }
}
