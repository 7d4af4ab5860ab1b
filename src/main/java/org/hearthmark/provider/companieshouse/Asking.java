package org.hearthmark.provider.companieshouse;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What holds for every question to a register, also to one that is not there. */
final class Asking {

    private Asking() {}

    /** A register may take its time; nobody else waits for a row meanwhile. */
    static void outsideTransactions() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A register is not asked inside a transaction");
        }
    }
}
