package org.hearthmark.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Knows references that people use for what entries are about; a bean in each module that gives references. */
public interface SubjectNames {

    /** The ids of the thing of this reference and of what belongs to it; none when it is not ours. */
    Set<UUID> subjectsOf(String reference);

    /** The references of those of these ids that are ours. */
    Map<UUID, String> referencesOf(Collection<UUID> ids);
}
