package org.hearthmark.ladder.domain.impact;

import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Outcome;

/** One home of an impact: the row behind its numbers. */
public record Finding(Home home, Answer answer, Outcome outcome) {

    /** Whether it is accredited without conditions today and would no longer be. */
    public boolean outOfFull() {
        return home.full() && !outcome.full();
    }
}
