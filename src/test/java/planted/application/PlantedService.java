package planted.application;

import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;

/** Faults: knows the engine, takes injection into a field, and looks at a clock of its own. */
public class PlantedService {

    @Autowired
    private RuntimeService runtime;

    Instant now() {
        runtime.createExecutionQuery();
        return Instant.now();
    }
}
