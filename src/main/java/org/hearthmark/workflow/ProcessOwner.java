package org.hearthmark.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The module that a process belongs to: one bean per process definition. The engine's listeners ask it what a task is about
 * and who may not do it, so that no business fact has to be copied into the engine.
 */
public interface ProcessOwner {

    /** Key of the process definition. */
    String process();

    TaskSubject subjectOf(ArrivedTask task);

    /** Why this person may not work on this task, in a sentence for that person; empty when nothing speaks against it. */
    Optional<String> reasonAgainst(ArrivedTask task, String username);

    /** Business keys that must have exactly one running instance now. */
    Set<UUID> expectedInstances();

    /** The steps whose work is open in each instance, for the instances of which the domain knows it. */
    Map<UUID, Set<String>> expectedSteps();
}
