package org.hearthmark.workflow;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Lets the engine share a clock that is moved by hand; it otherwise runs with the system's. */
@Component
public class EngineTime {

    public void standAt(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Runs with the system's clock again. */
    public void runOn() {
        ClockUtil.reset();
    }
}
