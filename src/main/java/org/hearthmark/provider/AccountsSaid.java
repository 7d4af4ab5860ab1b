package org.hearthmark.provider;

import java.time.LocalDate;

/**
 * A firm's last accounts.
 *
 * @param filed null until it is answered
 * @param madeUpTo null where there are none yet
 */
public record AccountsSaid(Boolean filed, LocalDate madeUpTo) implements Said {

    /** A year, and nine months to file: Companies Act 2006, section 442, for a private company. */
    private static final int MONTHS_TO_THE_NEXT = 21;

    private static final int MONTHS_IF_NOT_FILED = 6;

    /**
     * The day on which the next accounts are due. Accounts that are not filed, or whose successors are late, are asked about
     * again soon.
     */
    LocalDate nextDue(LocalDate today) {
        if (!Boolean.TRUE.equals(filed) || madeUpTo == null) {
            return today.plusMonths(MONTHS_IF_NOT_FILED);
        }
        LocalDate due = madeUpTo.plusMonths(MONTHS_TO_THE_NEXT);
        LocalDate soon = today.plusMonths(1);
        return due.isAfter(soon) ? due : soon;
    }

    @Override
    public Topic topic() {
        return Topic.ACCOUNTS;
    }
}
