package org.hearthmark.ladder.domain.market;

/** Counts how often a judge is asked. */
public final class Counting implements Judge {

    private final Judge judge;
    private long judgements;

    public Counting(Judge judge) {
        this.judge = judge;
    }

    public long judgements() {
        return judgements;
    }

    @Override
    public Judgement of(Home home, Asking before, Asking then) {
        judgements++;
        return judge.of(home, before, then);
    }
}
