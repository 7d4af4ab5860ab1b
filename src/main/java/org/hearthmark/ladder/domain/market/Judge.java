package org.hearthmark.ladder.domain.market;

/**
 * What becomes of a home when more is asked than before. It is asked only about homes that lack something of what is
 * lifted: a home that meets all of it stands as it did. Asking more must never give a better outcome (the grade table
 * keeps to that); everything that plans ahead rests on it.
 */
@FunctionalInterface
public interface Judge {

    /**
     * @param before what is asked without the raise; an item is lifted when more is asked of it then
     * @param then   all that is asked once it has taken effect
     */
    Judgement of(Home home, Asking before, Asking then);
}
