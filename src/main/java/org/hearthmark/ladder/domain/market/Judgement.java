package org.hearthmark.ladder.domain.market;

/**
 * @param answer  what the records say of the lifted items: short when one is recorded below, not known when none is but
 *                one was not looked at
 * @param outcome what the grade table then says
 */
public record Judgement(Answer answer, Outcome outcome) {

    static final Judgement STANDS = new Judgement(Answer.STANDS, Outcome.STANDS);
}
