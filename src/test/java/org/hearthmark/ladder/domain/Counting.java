package org.hearthmark.ladder.domain;

/** Counts how often a judge is asked. */
final class Counting implements Judge {

    private final Judge judge;
    private long judgements;

    Counting(Judge judge) {
        this.judge = judge;
    }

    long judgements() {
        return judgements;
    }

    @Override
    public Judgement of(Home home, Asking before, Asking then) {
        judgements++;
        return judge.of(home, before, then);
    }
}
