package org.hearthmark.workflow;

import org.hearthmark.workflow.engine.EngineCommands;
import org.springframework.stereotype.Component;

/** Lets many steps of the engine be one: they are written together at its end, in the transaction of the caller. */
@Component
public class EngineBatch {

    private final EngineCommands engine;

    EngineBatch(EngineCommands engine) {
        this.engine = engine;
    }

    public void run(Runnable steps) {
        engine.run(context -> {
            steps.run();
            return null;
        });
    }
}
