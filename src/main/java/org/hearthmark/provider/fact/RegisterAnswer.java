package org.hearthmark.provider.fact;

import java.time.Instant;
import java.util.Optional;

/** What came of asking a register. */
public sealed interface RegisterAnswer {

    /** Before when the register is not to be asked again; empty where nothing is known of that. */
    default Optional<Instant> notYet() {
        return Optional.empty();
    }

    /** It answered; the answer makes sense. */
    record Told(String raw) implements RegisterAnswer {}

    /** It answered that it knows nothing of the kind: no such company, or no charges, no insolvency. */
    record KnowsNothing() implements RegisterAnswer {}

    /**
     * It did not answer: slow, down, or overloaded.
     *
     * @param why     in words for people
     * @param notYet  before when it does not want to be asked again; empty where it did not say
     */
    record NoAnswer(String why, Optional<Instant> notYet) implements RegisterAnswer {}

    /**
     * It was not asked, or not to the end: our share of questions is used up, or we leave it alone for a while. That says
     * nothing about the register.
     *
     * @param why in words for people
     * @param until before when it is of no use to try again
     */
    record NotAsked(String why, Instant until) implements RegisterAnswer {

        @Override
        public Optional<Instant> notYet() {
            return Optional.of(until);
        }
    }

    /** It answered, and the answer makes no sense: cut off, or not of the form it should have. */
    record Nonsense(String raw, String why) implements RegisterAnswer {}
}
