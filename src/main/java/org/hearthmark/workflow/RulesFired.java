package org.hearthmark.workflow;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearthmark.workflow.rules.RuleBook;
import org.springframework.stereotype.Component;

/** Which rule decided what: read by the pages that explain a decision. */
@Component
public class RulesFired {

    private final RuleBook book;

    RulesFired(RuleBook book) {
        this.book = book;
    }

    /** All rulings about these things, newest first. */
    public List<RuleFired> about(Collection<UUID> subjects) {
        return book.about(subjects);
    }
}
