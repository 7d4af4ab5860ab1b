package org.hearthmark.accreditation.application.recheck;

import org.hearthmark.accreditation.application.recheck.RegisterProposals.Proposal;

/** The forms of open tasks of stage 1, in which nobody has typed yet. */
public interface OpenForms {

    /** What the form begins with from now on. A task that has gone meanwhile is passed over. */
    void propose(String taskId, Proposal proposal);
}
