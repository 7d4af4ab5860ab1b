package org.hearthmark.accreditation.application.visit;

import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.provider.StaffList;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** No visit without a staff list that its provider has declared complete. Where it is missing, the provider is asked. */
@Component
class StaffListGate {

    private final StaffLists lists;
    private final VisitNotices notices;
    private final TransactionTemplate ofItsOwn;

    StaffListGate(StaffLists lists, VisitNotices notices, PlatformTransactionManager transactions) {
        this.lists = lists;
        this.notices = notices;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Stage 2 begins: asks the provider for its list, unless it is declared already. */
    void askWhereMissing(AccreditationCase of) {
        var newest = lists.newest(of.firm());
        if (!newest.declared()) {
            notices.staffListAsked(of, newest.version());
        }
    }

    /** @throws Refusal INVALID when the newest list is not declared; the provider is asked although nothing else happens */
    StaffList require(AccreditationCase of) {
        var newest = lists.newest(of.firm());
        if (!newest.declared()) {
            ofItsOwn.executeWithoutResult(status -> notices.staffListAsked(of, newest.version()));
            throw Refusal.invalid(
                    "The provider has not declared its staff list complete yet. A visit can be booked when it"
                            + " has; we have asked for it.");
        }
        return newest;
    }
}
