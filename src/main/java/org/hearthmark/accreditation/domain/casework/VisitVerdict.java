package org.hearthmark.accreditation.domain.casework;

/** What the visit and the sample of staff files say together. */
public enum VisitVerdict {
    CURES_OPEN,
    FAILS,
    PASS
}
