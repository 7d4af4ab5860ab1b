package org.hearthmark.accreditation.domain.casework;

/** How far the sample of staff files has come, beside the visit itself; a case of the first model has none. */
public enum SampleState {
    FILES,
    ITEMS,
    RECORDED
}
