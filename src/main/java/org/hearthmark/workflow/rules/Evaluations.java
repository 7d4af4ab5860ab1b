package org.hearthmark.workflow.rules;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;

/** The evaluation that one command of the engine made last: the result that the engine hands out names no rules. */
class Evaluations implements Session {

    private Evaluation last;

    static Evaluations ofThisCommand() {
        return Context.getCommandContext().getSession(Evaluations.class);
    }

    void add(Evaluation evaluation) {
        last = evaluation;
    }

    Evaluation last() {
        return last;
    }

    @Override
    public void flush() {
        // nothing of it is written
    }

    @Override
    public void close() {
        last = null;
    }
}
