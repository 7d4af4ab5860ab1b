package org.hearthmark.provider.fact;

import java.time.Instant;
import java.util.Optional;

/** What came of asking a register. */
public sealed interface RegisterAnswer {

    /** It answered; the answer makes sense. */
    record Told(String raw) implements RegisterAnswer {}

    /** It answered that it knows nothing of the kind: no such company, or no charges, no insolvency. */
    record KnowsNothing() implements RegisterAnswer {}

    /**
     * It did not answer: slow, down, overloaded, or its share of questions is used up.
     *
     * @param why     in words for people
     * @param notYet  before when it does not want to be asked again; empty where it did not say
     */
    record NoAnswer(String why, Optional<Instant> notYet) implements RegisterAnswer {}

    /** It answered, and the answer makes no sense: cut off, or not of the form it should have. */
    record Nonsense(String raw, String why) implements RegisterAnswer {}
}
