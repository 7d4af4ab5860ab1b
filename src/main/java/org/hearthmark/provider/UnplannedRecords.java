package org.hearthmark.provider;

import java.util.List;
import java.util.UUID;
import org.hearthmark.provider.record.StatementRows;
import org.springframework.stereotype.Component;

/**
 * Plans the reminders of records for which nothing was ever planned: what was stated before there was a record came into it
 * without anybody saying it. A page of firms at a time, each in a commit of its own; safe to run on several nodes.
 */
@Component
class UnplannedRecords {

    private static final int PAGE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final StatementRows rows;
    private final RunningOut runningOut;

    UnplannedRecords(StatementRows rows, RunningOut runningOut) {
        this.rows = rows;
        this.runningOut = runningOut;
    }

    void plan() {
        List<UUID> firms = rows.firmsAfter(BEFORE_ALL, PAGE);
        while (!firms.isEmpty()) {
            runningOut.planMissing(firms);
            firms = rows.firmsAfter(firms.get(firms.size() - 1), PAGE);
        }
    }
}
