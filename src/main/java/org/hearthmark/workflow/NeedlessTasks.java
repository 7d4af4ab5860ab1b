package org.hearthmark.workflow;

import java.util.UUID;
import org.hearthmark.workflow.engine.EngineCommands;
import org.hearthmark.workflow.task.PassOver;
import org.springframework.stereotype.Component;

/**
 * Takes away an open task that nobody has to do any more, and lets its process go on behind it. Whoever has it open is
 * told that it has changed.
 */
@Component
public class NeedlessTasks {

    private final EngineCommands engine;

    NeedlessTasks(EngineCommands engine) {
        this.engine = engine;
    }

    /**
     * @param item which of the tasks of a repeated step; null for a step that is not repeated
     * @param why  in a word, as the engine's history keeps it
     * @return whether there was such a task
     */
    public boolean passOver(UUID businessKey, String step, String item, String why) {
        return engine.run(new PassOver(businessKey, step, item, why));
    }
}
