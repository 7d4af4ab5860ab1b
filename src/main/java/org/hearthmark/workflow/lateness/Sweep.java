package org.hearthmark.workflow.lateness;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what came near, passed or is late, each once, page by page; a page is told and marked in one transaction. Several
 * nodes may sweep at once. What a listener fails at is left for the next sweep and holds up nothing else.
 */
@Component
public class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int PAGE = 100;

    private final List<DueRows> kinds;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sweep(
            DueDeadlines deadlines,
            DueTasks tasks,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.kinds = List.of(deadlines::near, deadlines::passed, tasks::late, tasks::escalated);
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void run() {
        Instant now = clock.instant();
        kinds.forEach(rows -> new Round(rows, now).run());
    }

    /** One walk over the rows of a kind; after a failure one by one, so that the row at fault is found and passed by. */
    private final class Round {

        private final DueRows rows;
        private final Instant now;
        private Due last = new Due(Instant.EPOCH, "", "");
        private int page = PAGE;

        Round(DueRows rows, Instant now) {
            this.rows = rows;
            this.now = now;
        }

        void run() {
            boolean more = true;
            while (more) {
                Due before = last;
                try {
                    more = Boolean.TRUE.equals(transaction.execute(status -> tell()));
                } catch (RuntimeException failed) {
                    passBy(before, failed);
                }
            }
        }

        private boolean tell() {
            List<Due> due = rows.take(now, last.at(), last.id(), page).stream()
                    .sorted(Comparator.comparing(Due::at).thenComparing(Due::id))
                    .toList();
            for (Due one : due) {
                last = one;
                events.publishEvent(one.event());
            }
            return due.size() == page;
        }

        private void passBy(Due before, RuntimeException failed) {
            if (last == before) {
                throw failed;
            }
            if (page > 1) {
                page = 1;
                last = before;
            } else {
                LOG.error("Could not be told: {}", last.event(), failed);
            }
        }
    }
}
