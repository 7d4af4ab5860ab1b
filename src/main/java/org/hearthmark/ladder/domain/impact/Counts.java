package org.hearthmark.ladder.domain.impact;

import java.util.Arrays;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Judgement;
import org.hearthmark.ladder.domain.market.Outcome;

/**
 * How many homes answered what, and what becomes of them: for the whole market or a part of it. Nothing is added any more
 * once an impact shows it.
 */
public final class Counts {

    private final Tally[] answers = new Tally[Answer.values().length];
    private final Tally[] outcomes = new Tally[Outcome.values().length];
    private Tally outOfFull = Tally.NOTHING;

    Counts() {
        Arrays.fill(answers, Tally.NOTHING);
        Arrays.fill(outcomes, Tally.NOTHING);
    }

    void add(Tally tally, boolean full, Judgement judgement) {
        int answer = judgement.answer().ordinal();
        int outcome = judgement.outcome().ordinal();
        answers[answer] = answers[answer].plus(tally);
        outcomes[outcome] = outcomes[outcome].plus(tally);
        if (full && !judgement.outcome().full()) {
            outOfFull = outOfFull.plus(tally);
        }
    }

    public Tally of(Answer answer) {
        return answers[answer.ordinal()];
    }

    public Tally of(Outcome outcome) {
        return outcomes[outcome.ordinal()];
    }

    /** Those that are accredited without conditions today and would no longer be. */
    public Tally outOfFull() {
        return outOfFull;
    }

    public Tally all() {
        return Arrays.stream(answers).reduce(Tally.NOTHING, Tally::plus);
    }
}
