package org.hearthmark.accreditation.application.item;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.GradeTable;
import org.hearthmark.workflow.DecisionTables;
import org.springframework.stereotype.Component;

/** The decision table {@code property-grade} as it is deployed, asked once for the same counts in the life of this node. */
@Component
class PropertyGrade implements GradeTable {

    /** There are some thousand different counts in practice; beyond that they are forgotten all at once. */
    private static final int MOST_KEPT = 50_000;

    private final DecisionTables tables;
    private final Map<Counted, Graded> known = new ConcurrentHashMap<>();

    PropertyGrade(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Graded of(Counted counted) {
        var before = known.get(counted);
        if (before != null) {
            return before;
        }
        var ruling = tables.ask("property-grade", counted.inputs());
        var graded = new Graded(Grade.valueOf(ruling.require("grade")), Verdict.of(ruling.require("verdict")));
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(counted, graded);
        return graded;
    }
}
