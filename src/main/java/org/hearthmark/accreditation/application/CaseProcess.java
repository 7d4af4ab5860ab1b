package org.hearthmark.accreditation.application;

import org.hearthmark.accreditation.domain.AccreditationCase;

/** Told what happened to a case, so that the work that follows from it begins. */
public interface CaseProcess {

    void applicationSubmitted(AccreditationCase submitted);
}
