package org.hearthmark.workflow.lateness;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.DeadlinePassed;
import org.hearthmark.workflow.TaskEscalated;
import org.hearthmark.workflow.TaskLate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what the sweep tells, and does with it what a test asks for. */
@Component
class Told {

    private final List<Object> events = new CopyOnWriteArrayList<>();
    private volatile Optional<Consumer<Object>> reaction = Optional.empty();

    @EventListener({DeadlineNear.class, DeadlinePassed.class, TaskLate.class, TaskEscalated.class})
    void on(Object event) {
        reaction.ifPresent(does -> does.accept(event));
        events.add(event);
    }

    void reactWith(Consumer<Object> does) {
        reaction = Optional.of(does);
    }

    void forget() {
        events.clear();
        reaction = Optional.empty();
    }

    <T> List<T> all(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
