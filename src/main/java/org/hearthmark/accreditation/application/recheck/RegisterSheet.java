package org.hearthmark.accreditation.application.recheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.domain.recheck.ChangedFact;
import org.hearthmark.accreditation.domain.recheck.ChangedFactResult;
import org.hearthmark.accreditation.domain.recheck.ChangedFactStatus;
import org.hearthmark.accreditation.domain.recheck.RegisterReading;

/** What a page shows of public registers: what they say today, and what has become worse since the accreditation. */
public record RegisterSheet(List<RegisterReading> readings, List<Change> changes) {

    /** Something that has become worse, and what people decided about it; empty while nobody has. */
    public record Change(ChangedFact fact, List<String> checks, List<ChangedFactResult> results) {

        public Instant at() {
            return fact.startedAt();
        }

        public boolean open() {
            return fact.open();
        }

        /** Where it stands, in words. */
        public String stands() {
            if (!fact.open()) {
                return last().map(result -> result.outcome().label()).orElse("Ended");
            }
            return fact.status() == ChangedFactStatus.REVIEW
                    ? "An officer reviews it"
                    : "A manager considers a suspension";
        }

        private Optional<ChangedFactResult> last() {
            return results.stream().reduce((earlier, later) -> later);
        }
    }

    /** Those for which a manager has to decide whether homes are suspended. */
    public List<Change> alarms() {
        return changes.stream()
                .filter(change -> change.fact().status() == ChangedFactStatus.CONSIDERATION)
                .toList();
    }
}
