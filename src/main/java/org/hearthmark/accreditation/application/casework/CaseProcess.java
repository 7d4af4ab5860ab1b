package org.hearthmark.accreditation.application.casework;

import org.hearthmark.accreditation.domain.casework.AccreditationCase;

/** Told what happened to a case, so that the work that follows from it begins or ends. */
public interface CaseProcess {

    void applicationSubmitted(AccreditationCase submitted);

    /** A provider adds a home: its process stands alone, and the case has none. */
    void homeAdded(AccreditationCase submitted);

    /** What was missing of a returned application has been sent. */
    void sentAgain(AccreditationCase of);

    /** The provider wants the application no longer: whatever is open of it ends. */
    void withdrawn(AccreditationCase of);
}
