package org.hearthmark.standard;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps in memory what was published and where it took effect. Whoever writes throws it away after the commit, for this
 * node; what another node wrote is seen when {@link VersionRefresh} looks.
 */
@Component
class VersionCache {

    /** What was read together. */
    private record Known(String extent, List<StandardVersion> published, Bars bars) {}

    private final VersionRows rows;
    private volatile Known known;
    private volatile long thrownAway;

    VersionCache(VersionRows rows) {
        this.rows = rows;
    }

    Bars bars(Supplier<Set<String>> safety) {
        var now = writing() ? null : known;
        return now == null || now.bars() == null ? read(safety).bars() : now.bars();
    }

    List<StandardVersion> published() {
        var now = writing() ? null : known;
        return now == null ? read(null).published() : now.published();
    }

    /** Whoever writes sees what is not committed yet: it is for that transaction alone. */
    private boolean writing() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    /** What was thrown away while it was being read is used once and not kept. */
    private Known read(Supplier<Set<String>> safety) {
        long before = thrownAway;
        var extent = rows.extent();
        var versions = rows.all();
        var read =
                new Known(extent, versions, safety == null ? null : new Bars(versions, rows.effects(), safety.get()));
        synchronized (this) {
            if (before == thrownAway && !writing()) {
                known = read;
            }
        }
        return read;
    }

    void throwAwayAfterCommit() {
        if (writing()) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                throwAway();
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(VersionCache.this);
            }
        });
    }

    synchronized void throwAway() {
        thrownAway++;
        known = null;
    }

    /** Looks whether somebody wrote more than is known here. */
    void look() {
        var now = known;
        if (now != null && !now.extent().equals(rows.extent())) {
            throwAway();
        }
    }
}
