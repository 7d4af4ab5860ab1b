package org.hearthmark.workflow;

import java.util.Map;
import java.util.UUID;
import org.hearthmark.workflow.engine.EngineCommands;
import org.hearthmark.workflow.rules.AskTable;
import org.hearthmark.workflow.rules.RuleBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the decision tables in {@code processes/<module>}: what people may wish to change without a release. */
@Component
public class DecisionTables {

    private final EngineCommands engine;
    private final RuleBook book;

    DecisionTables(EngineCommands engine, RuleBook book) {
        this.engine = engine;
        this.book = book;
    }

    /**
     * Asks the table as deployed last, and records with the caller's changes which rules fired and what they looked at.
     *
     * @param about the thing that is decided on
     * @param inputs by the names of the table's inputs; no personal text
     */
    @Transactional
    public Ruling decide(String table, UUID about, Map<String, Object> inputs) {
        Ruling ruling = ask(table, inputs);
        book.record(about, ruling, inputs);
        return ruling;
    }

    /** The same without a record: for a preview. */
    @Transactional
    public Ruling ask(String table, Map<String, Object> inputs) {
        return engine.run(new AskTable(table, inputs));
    }
}
