package org.hearthmark.provider.companieshouse;

import java.time.Instant;
import java.util.Optional;
import org.hearthmark.provider.fact.RegisterAnswer;

/** Ends a question that takes several over HTTP, because one of them was not answered, or with nonsense. */
class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RegisterAnswer answer;

    private Unanswered(String why, RegisterAnswer answer) {
        super(why);
        this.answer = answer;
    }

    static Unanswered noAnswer(String why) {
        return new Unanswered(why, new RegisterAnswer.NoAnswer(why, Optional.empty()));
    }

    static Unanswered until(Instant notYet, String why) {
        return new Unanswered(why, new RegisterAnswer.NoAnswer(why, Optional.of(notYet)));
    }

    static Unanswered notAsked(Instant until, String why) {
        return new Unanswered(why, new RegisterAnswer.NotAsked(why, until));
    }

    static Unanswered nonsense(String raw, String why) {
        return new Unanswered(why, new RegisterAnswer.Nonsense(raw, why));
    }

    RegisterAnswer answer() {
        return answer;
    }
}
