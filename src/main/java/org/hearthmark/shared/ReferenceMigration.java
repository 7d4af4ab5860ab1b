package org.hearthmark.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Loads a reference table in one statement, after the versioned migrations, and again whenever the file has changed. A
 * row that is gone from the file stays in the database: something may refer to it.
 */
public abstract class ReferenceMigration implements JavaMigration {

    private final ReferenceTable table;
    private final String sql;

    /** @param sql an upsert from {@code unnest} with one array for each of {@link #arrays} */
    protected ReferenceMigration(ReferenceTable table, String sql) {
        this.table = table;
        this.sql = sql;
    }

    /** The columns of the file as arrays for the statement, each with the type of its elements in PostgreSQL. */
    protected abstract List<SqlArray> arrays(ReferenceTable table);

    /** One array parameter. */
    public record SqlArray(String elementType, List<?> values) {}

    @Override
    public final void migrate(Context context) throws SQLException {
        try (PreparedStatement load = context.getConnection().prepareStatement(sql)) {
            int parameter = 0;
            for (SqlArray array : arrays(table)) {
                parameter++;
                load.setArray(
                        parameter,
                        context.getConnection()
                                .createArrayOf(
                                        array.elementType(), array.values().toArray()));
            }
            load.executeUpdate();
        }
    }

    /** None: the migration is repeatable. */
    @Override
    public final MigrationVersion getVersion() {
        return null;
    }

    @Override
    public final Integer getChecksum() {
        return table.checksum();
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
