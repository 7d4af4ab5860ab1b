package org.hearthmark.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** What several parts put into the engine in the same place, without taking each other's out. */
public final class EngineParts {

    private EngineParts() {}

    /** A session lives as long as one outermost command and is flushed with it, before the commit. */
    public static <S extends Session> void addSession(
            ProcessEngineConfigurationImpl engine, Class<S> type, Supplier<? extends S> sessions) {
        List<SessionFactory> all = new ArrayList<>(
                Optional.ofNullable(engine.getCustomSessionFactories()).orElse(List.of()));
        all.add(new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return type;
            }

            @Override
            public Session openSession() {
                return sessions.get();
            }
        });
        engine.setCustomSessionFactories(all);
    }
}
