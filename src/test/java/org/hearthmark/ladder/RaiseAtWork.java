package org.hearthmark.ladder;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearthmark.ladder.application.effect.RegionOfRaise;
import org.hearthmark.ladder.application.effect.Regions;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseInbox;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.Raises;
import org.hearthmark.ladder.process.RaiseTimers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes raises through their tasks, in regions and for kinds of homes that no other test has. */
@Lazy
@Component
public class RaiseAtWork {

    /** Its maker, and who approves it. */
    public static final String MAKER = "manager";

    public static final String OTHER = "manager2";

    private final RaiseDesk desk;
    private final Raises raises;
    private final RaiseInbox inbox;
    private final Regions regions;
    private final RaiseTimers timers;
    private final AtomicInteger number = new AtomicInteger();

    RaiseAtWork(RaiseDesk desk, Raises raises, RaiseInbox inbox, Regions regions, RaiseTimers timers) {
        this.desk = desk;
        this.raises = raises;
        this.inbox = inbox;
        this.regions = regions;
        this.timers = timers;
    }

    public String drafted(LocalDate day, Set<String> where, Set<String> kinds, Map<String, Integer> levels) {
        var content = new RaiseContent(
                "Raise at work " + number.incrementAndGet(),
                "As a test wants it",
                false,
                day,
                levels,
                kinds,
                where,
                28,
                84);
        return desk.draft(content, MAKER);
    }

    /** Drafted, proposed, looked at, approved and told; it waits for its day. */
    public String published(LocalDate day, Set<String> where, Set<String> kinds, Map<String, Integer> levels) {
        var reference = drafted(day, where, kinds, levels);
        raises.propose(reference, MAKER);
        inbox.review(reference, "Looked at everything", OTHER);
        inbox.approve(reference, "Signed, should the guard trip", OTHER);
        run(reference);
        return reference;
    }

    /** What its process has left to be done, timers whose time has come among them. */
    public void run(String reference) {
        timers.run(id(reference));
    }

    public UUID id(String reference) {
        return desk.open(reference).id();
    }

    public RaiseFile file(String reference) {
        return desk.open(reference);
    }

    public RegionOfRaise in(String region, String reference) {
        return regions.of(file(reference)).stream()
                .filter(one -> one.region().equals(region))
                .findFirst()
                .orElseThrow();
    }

    /** Leaves nothing behind that a moved clock of another test would wake. */
    public void withdraw(String reference) {
        if (file(reference).status() == RaiseStatus.PUBLISHED) {
            raises.withdraw(reference, "The test is over", MAKER);
            run(reference);
        }
    }
}
