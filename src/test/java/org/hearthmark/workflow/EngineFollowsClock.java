package org.hearthmark.workflow;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.hearthmark.MovableClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves the engine's clock with the tests' one clock: a due date, a timer and a fact of the domain see the same now. */
@Component
class EngineFollowsClock {

    EngineFollowsClock(ObjectProvider<MovableClock> clock) {
        clock.ifAvailable(moved ->
                moved.onMove(now -> now.map(Date::from).ifPresentOrElse(ClockUtil::setCurrentTime, ClockUtil::reset)));
    }
}
