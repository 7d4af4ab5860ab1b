package org.hearthmark.accreditation.application.condition;

import java.util.UUID;

/** Told what happened to the check of a condition. */
public interface ConditionProcess {

    /** A check of a condition begins; its id is the key under which it runs. */
    void checkBegun(UUID followUp);
}
