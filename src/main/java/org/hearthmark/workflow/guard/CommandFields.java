package org.hearthmark.workflow.guard;

import java.lang.reflect.Field;
import org.springframework.util.ReflectionUtils;

/** Reads what a command of the engine was given; the engine has no accessors for it. */
record CommandFields(Object command) {

    String text(String name) {
        return value(name, String.class);
    }

    <V> V value(String name, Class<V> type) {
        Field field = ReflectionUtils.findField(command.getClass(), name);
        if (field == null) {
            throw new IllegalStateException("The engine's " + command.getClass().getSimpleName() + " has no " + name);
        }
        ReflectionUtils.makeAccessible(field);
        return type.cast(ReflectionUtils.getField(field, command));
    }
}
