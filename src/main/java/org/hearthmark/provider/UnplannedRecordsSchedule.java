package org.hearthmark.provider;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plans missing reminders of records soon after each start and once a day, unless planning is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.records.planning", havingValue = "scheduled", matchIfMissing = true)
class UnplannedRecordsSchedule {

    private final UnplannedRecords records;

    UnplannedRecordsSchedule(UnplannedRecords records) {
        this.records = records;
    }

    @Scheduled(initialDelay = 45_000, fixedDelay = 86_400_000)
    void plan() {
        records.plan();
    }
}
