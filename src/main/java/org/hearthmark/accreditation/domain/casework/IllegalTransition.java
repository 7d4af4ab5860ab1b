package org.hearthmark.accreditation.domain.casework;

/** The case or home is not where this step can be taken: a fault in the model or in its adapter, never a user's mistake. */
public class IllegalTransition extends IllegalStateException {

    public IllegalTransition(String what, Enum<?> status) {
        super(what + " is not possible while " + status);
    }
}
