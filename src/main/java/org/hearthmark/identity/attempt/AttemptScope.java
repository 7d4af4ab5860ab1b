package org.hearthmark.identity.attempt;

import java.time.Duration;

/**
 * By what attempts are counted that did not succeed, and how long one has to wait after so many: nothing at first, then a
 * time that doubles, up to a quarter of an hour. Values of our own.
 */
enum AttemptScope {
    /** A device that has signed in to the account before; counts for nothing else, so that nobody else can make it wait. */
    DEVICE(5, Duration.ofSeconds(15), Duration.ofHours(24)),
    /** An account from one address. */
    PAIR(5, Duration.ofSeconds(15), Duration.ofHours(24)),
    /** An account from all addresses, without the devices that it knows. */
    ACCOUNT(20, Duration.ofSeconds(30), Duration.ofHours(1)),
    /** An address, over all accounts, without the devices that they know. */
    ADDRESS(50, Duration.ofSeconds(30), Duration.ofHours(1));

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final int free;
    private final Duration first;
    private final Duration window;

    AttemptScope(int free, Duration first, Duration window) {
        this.free = free;
        this.first = first;
        this.window = window;
    }

    /** How long to wait after so many attempts in a window that did not succeed. */
    Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 16);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    /** After which counting begins anew. */
    Duration window() {
        return window;
    }
}
