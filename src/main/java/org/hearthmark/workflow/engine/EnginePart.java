package org.hearthmark.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Something of ours that becomes part of the engine before it is built. */
public interface EnginePart {

    void fitInto(ProcessEngineConfigurationImpl engine);
}
