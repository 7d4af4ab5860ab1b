package org.hearthmark.accreditation.application.casework;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.workflow.TaskSubject;

/** What the follow-ups of one kind are about, by their business keys, and where each of them stands. */
public interface FollowUpSubjects {

    TaskSubject of(UUID followUp);

    /** Those under way. */
    Set<UUID> underWay();

    /** The steps at which each of those under way stands. */
    Map<UUID, Set<String>> steps();
}
