package org.hearthmark.workflow.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;

/** Tasks that one command of the engine has made, until they are written to the work list together. */
class EnteredTasks implements Session {

    private final Consumer<List<Map<String, ?>>> writer;
    private final List<Map<String, ?>> rows = new ArrayList<>();

    EnteredTasks(Consumer<List<Map<String, ?>>> writer) {
        this.writer = writer;
    }

    static EnteredTasks ofThisCommand() {
        return Context.getCommandContext().getSession(EnteredTasks.class);
    }

    void add(Map<String, ?> row) {
        rows.add(row);
    }

    @Override
    public void flush() {
        if (!rows.isEmpty()) {
            writer.accept(List.copyOf(rows));
            rows.clear();
        }
    }

    @Override
    public void close() {
        // what was not written belongs to a command that failed
    }
}
