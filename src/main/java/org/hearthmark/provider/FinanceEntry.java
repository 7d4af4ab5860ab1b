package org.hearthmark.provider;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A firm's insurance cover in pounds, with the last day it holds, and its last accounts.
 *
 * @param accountsMadeUpTo null where there are none yet
 */
public record FinanceEntry(
        BigDecimal employersLiability,
        LocalDate employersLiabilityUntil,
        BigDecimal publicLiability,
        LocalDate publicLiabilityUntil,
        LocalDate accountsMadeUpTo,
        boolean accountsFiled) {}
