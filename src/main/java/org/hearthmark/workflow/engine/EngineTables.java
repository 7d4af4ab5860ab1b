package org.hearthmark.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's tables in a schema of their own, by the scripts in the engine's jar. The engine cannot do that itself:
 * its statements name no schema, so its own start-up fails on an empty database.
 */
@Component
class EngineTables implements JavaMigration {

    private static final String SCRIPTS = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "identity", "case.engine", "decision.engine", "history", "case.history", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("set local search_path to camunda");
            for (String part : PARTS) {
                statement.execute(script(part));
            }
            statement.execute("set local search_path to default");
        }
    }

    private static String script(String part) throws IOException {
        try (InputStream script = new ClassPathResource(SCRIPTS.formatted(part)).getInputStream()) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261121.41");
    }

    @Override
    public String getDescription() {
        return "engine tables of Camunda 7.24";
    }

    /** The scripts belong to one release of the engine: a newer engine needs a migration of its own. */
    @Override
    public Integer getChecksum() {
        return 724;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
