package org.hearthmark.accreditation.application.standing;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Works out all homes of which a fact came, or whose next change has come by its date. Each batch is a transaction of its
 * own: stopped at any point and run again, or run on several nodes at once, it treats each home once.
 */
@Component
public class StandingSweep {

    private static final int AT_ONCE = 200;

    private final StandingBook book;

    StandingSweep(StandingBook book) {
        this.book = book;
    }

    /** Of these homes alone those that are due. */
    public void run(Collection<UUID> settings) {
        book.workOut(settings);
    }

    public void run() {
        int due = book.workOut(AT_ONCE);
        while (due == AT_ONCE) {
            due = book.workOut(AT_ONCE);
        }
    }
}
