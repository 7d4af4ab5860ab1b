package org.hearthmark.ladder.application.effect;

import java.util.UUID;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseGuard;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks the guard once more about published raises that wait for their day. Only a word that has changed is kept, and told
 * to the managers. Each raise is a transaction of its own, so that two nodes at once tell it once.
 */
@Component
public class NightGuard {

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
            transactions.executeWithoutResult(one -> check(raise.id()));
        }
    }

    private void check(UUID id) {
        var raise = raises.locked(id);
        if (raise.status() != RaiseStatus.PUBLISHED
                || regions.of(raise).stream().noneMatch(RegionOfRaise::waiting)) {
            return;
        }
        var word = guard.of(raise);
        if (word.tripped() != trippedLast(raise)) {
            raises.record(id, Act.GUARD_CHECKED, "", words(word.tripped()), word.figures(), PublishedRaises.SYSTEM);
            tell(raises.open(id), word.tripped());
        }
    }

    /** As it was kept last. */
    private static boolean trippedLast(RaiseFile raise) {
        return raise.steps().stream()
                .filter(step -> step.details().containsKey(TRIPPED))
                .reduce((earlier, later) -> later)
                .map(step -> Boolean.parseBoolean(step.details().get(TRIPPED)))
                .orElse(false);
    }

    private static String words(boolean tripped) {
        return tripped ? "It trips now, and did not before." : "It lets it pass now, and tripped before.";
    }

    private void tell(RaiseFile raise, boolean tripped) {
        long step = raise.steps().stream().mapToLong(RaiseStep::number).max().orElse(0);
        post.tell(
                raise.id(),
                "raise-guard:" + raise.id() + ":" + step,
                NoticeKind.PROGRESS,
                (tripped ? "The guard trips: " : "The guard no longer trips: ") + raise.reference(),
                """
                The guard was asked once more about a raise that takes effect on %s: %s. %s

                What it would do: %s
                """.formatted(
                                DaysInWords.day(raise.content().day()),
                                raise.content().title(),
                                words(tripped),
                                address.of("/ladder/raises/" + raise.reference() + "/impact")));
    }
}
