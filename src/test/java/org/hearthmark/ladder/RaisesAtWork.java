package org.hearthmark.ladder;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseRules;
import org.hearthmark.shared.LondonTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Drafts of raises as a test wants them. */
@Lazy
@Component
public class RaisesAtWork {

    private final RaiseDesk desk;
    private final Clock clock;

    RaisesAtWork(RaiseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Of all homes everywhere, on the first day that the notice allows. */
    public RaiseContent content(String title, Map<String, Integer> levels) {
        var day = RaiseRules.earliest(LondonTime.today(clock));
        return new RaiseContent(title, "As a test wants it", false, day, levels, Set.of(), Set.of(), 28, 84);
    }

    /** @return its reference */
    public String draft(String title, Map<String, Integer> levels) {
        return desk.draft(content(title, levels), "manager");
    }
}
