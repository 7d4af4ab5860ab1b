package org.hearthmark.workflow.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;

/** A command of the engine that only our own services issue; it has no address, so the guard lets it pass. */
public interface OwnCommand<T> extends Command<T> {}
