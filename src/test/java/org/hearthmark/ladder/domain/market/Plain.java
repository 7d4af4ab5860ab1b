package org.hearthmark.ladder.domain.market;

/** A judge without arithmetic: a home that lacks a lifted critical item gets conditions, any other a lower grade. */
public record Plain(Checklist checklist) implements Judge {

    @Override
    public Judgement of(Home home, Asking before, Asking then) {
        boolean below = false;
        boolean critical = false;
        for (int at = 0; at < then.size(); at++) {
            if (home.lacks(at, then.level(at))) {
                below |= then.level(at) > before.level(at) && !home.notLookedAt(at);
                critical |= checklist.line(at).critical();
            }
        }
        return new Judgement(
                below ? Answer.FALLS_SHORT : Answer.NOT_KNOWN, critical ? Outcome.CONDITIONAL : Outcome.LOWER_GRADE);
    }
}
