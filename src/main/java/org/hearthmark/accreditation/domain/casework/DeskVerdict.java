package org.hearthmark.accreditation.domain.casework;

/** What weighing the desk checks said last (reference rule: pending waits, a stop proposes refusal, concerns need two). */
public enum DeskVerdict {
    PENDING,
    SECOND_PERSON,
    REFUSAL,
    PASS
}
