package org.hearthmark.accreditation.application.recheck;

import java.util.UUID;
import org.hearthmark.workflow.TaskSubject;

/** Told that something has become worse for a provider with accredited homes. */
public interface ChangedFactProcess {

    /** Its follow-up begins; its id is the key under which it runs. */
    void factChanged(UUID changedFact, TaskSubject about);
}
