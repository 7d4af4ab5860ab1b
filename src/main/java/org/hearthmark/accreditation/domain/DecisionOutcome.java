package org.hearthmark.accreditation.domain;

/** What a panel decided about one home. */
public enum DecisionOutcome {
    ACCREDITED,
    REFUSED
}
