package org.hearthmark.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts our parts into the engine. It asks for the finished migrations, so that the engine never looks at a database without
 * its tables.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

    private final List<EnginePart> parts;

    EngineSettings(FlywayMigrationInitializer migrated, List<EnginePart> parts) {
        this.parts = parts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        parts.forEach(part -> part.fitInto(engine));
    }
}
