package org.hearthmark.ladder.application.effect;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseGuard;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.ladder.domain.guard.Trips;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks the guard once more about published raises that wait for their day. Only a word that has changed is kept, and told
 * to the managers. Each raise is a transaction of its own, so that two nodes at once tell it once.
 */
@Component
public class NightGuard {

    private static final Logger LOG = LoggerFactory.getLogger(NightGuard.class);
    private static final String TRIPPED = "tripped";

    private final PublishedRaises raises;
    private final Regions regions;
    private final RaiseGuard guard;
    private final ManagerPost post;
    private final PublicAddress address;
    private final TransactionOperations transactions;

    NightGuard(
            PublishedRaises raises,
            Regions regions,
            RaiseGuard guard,
            ManagerPost post,
            PublicAddress address,
            TransactionOperations transactions) {
        this.raises = raises;
        this.regions = regions;
        this.guard = guard;
        this.post = post;
        this.address = address;
        this.transactions = transactions;
    }

    public void run() {
        for (var raise : raises.in(RaiseStatus.PUBLISHED)) {
            try {
                transactions.executeWithoutResult(one -> check(raise.id()));
            } catch (RuntimeException e) {
                LOG.error("The guard could not be asked about {}; it is asked again tomorrow", raise.reference(), e);
            }
        }
    }

    private void check(UUID id) {
        var raise = raises.locked(id);
        if (raise.status() != RaiseStatus.PUBLISHED) {
            return;
        }
        nextDay(raise).ifPresent(day -> check(raise, day));
    }

    private Optional<LocalDate> nextDay(RaiseFile raise) {
        return regions.of(raise).stream()
                .filter(RegionOfRaise::waiting)
                .map(RegionOfRaise::day)
                .min(LocalDate::compareTo);
    }

    private void check(RaiseFile raise, LocalDate day) {
        var word = guard.of(raise);
        var last = last(raise);
        boolean more = word.tripped() && !word.trips().beyond(last.trips()).none();
        if (word.tripped() != last.tripped() || more) {
            var words = words(word.tripped(), last.tripped());
            raises.record(raise.id(), Act.GUARD_CHECKED, "", words, word.figures(), PublishedRaises.SYSTEM);
            tell(raises.open(raise.id()), word.tripped(), words, day);
        }
    }

    private record Last(boolean tripped, Trips trips) {}

    /** As it was kept last. */
    private static Last last(RaiseFile raise) {
        return raise.steps().stream()
                .filter(step -> step.details().containsKey(TRIPPED))
                .reduce((earlier, later) -> later)
                .map(step -> new Last(
                        Boolean.parseBoolean(step.details().get(TRIPPED)),
                        Trips.read(step.details().getOrDefault(Trips.DETAIL, ""))))
                .orElse(new Last(false, Trips.NONE));
    }

    private static String words(boolean tripped, boolean before) {
        if (!tripped) {
            return "It lets it pass now, and tripped before.";
        }
        return before
                ? "It trips in more places, or for more reasons, than before."
                : "It trips now, and did not before.";
    }

    private void tell(RaiseFile raise, boolean tripped, String words, LocalDate day) {
        long step = raise.steps().stream().mapToLong(RaiseStep::number).max().orElse(0);
        post.tell(
                raise.id(),
                "raise-guard:" + raise.id() + ":" + step,
                NoticeKind.PROGRESS,
                (tripped ? "The guard trips: " : "The guard no longer trips: ") + raise.reference(),
                """
                The guard was asked once more about a raise that takes effect next on %s: %s. %s

                What it would do: %s
                """.formatted(
                                DaysInWords.day(day),
                                raise.content().title(),
                                words,
                                address.of("/ladder/raises/" + raise.reference() + "/impact")));
    }
}
