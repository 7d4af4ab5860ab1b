package org.hearthmark.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearthmark.Hearthmark;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import planted.street.Street;

/** The modules keep to their boundaries in code and in the database. */
@HearthmarkTest
class ModulesTest {

    /** Tables on which a trigger refuses to update, to delete and to truncate: bits 16, 8 and 32 of its type. */
    private static final String GUARDED = """
            select n.nspname || '.' || t.relname from pg_trigger g
              join pg_class t on t.oid = g.tgrelid join pg_namespace n on n.oid = t.relnamespace
              join pg_proc p on p.oid = g.tgfoid
             where p.proname = 'refuse_change' and g.tgenabled = 'O'
             group by n.nspname, t.relname
            having bit_or(g.tgtype) & 56 = 56
            """;

    private final JdbcClient jdbc;

    ModulesTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        ApplicationModules.of(Hearthmark.class).verify();
    }

    @Test
    void aModuleThatReachesIntoAnotherIsFound() {
        var planted = ApplicationModules.of(Street.class, everything -> true);

        assertThatThrownBy(planted::verify).isInstanceOf(Violations.class).hasMessageContaining("Burglar");
    }

    @Test
    void nothingDependsOnAReadModel() {
        var modules = ApplicationModules.of(Hearthmark.class);
        for (var readModel : List.of("register", "dashboard")) {
            var users = modules.stream()
                    .filter(module -> module.getDirectDependencies(modules)
                            .uniqueModules()
                            .anyMatch(used -> used.getIdentifier().toString().equals(readModel)))
                    .map(module -> module.getIdentifier().toString())
                    .toList();
            assertThat(users).as("modules that use " + readModel).isEmpty();
        }
    }

    @Test
    void noForeignKeyLeavesItsModulesSchema() {
        assertThat(jdbc.sql("""
                select c.conname from pg_constraint c
                join pg_class a on a.oid = c.conrelid
                join pg_class b on b.oid = c.confrelid
                where c.contype = 'f' and a.relnamespace <> b.relnamespace""").query(String.class).list()).isEmpty();
    }

    @Test
    void everyTableWithADayOfTruthOrOfRecordIsNeitherChangedNorDeletedNorEmptied() {
        assertThat(jdbc.sql("""
                select c.table_schema || '.' || c.table_name from information_schema.columns c
                 where c.column_name in ('true_from', 'recorded_at')
                except
                """ + GUARDED).query(String.class).list()).isEmpty();
    }

    @Test
    void factsAndFilesAreAmongThemAndADeletionIsRefused() {
        var guarded = jdbc.sql(GUARDED).query(String.class).list();

        assertThat(guarded)
                .contains("accreditation.decision", "accreditation.withdrawal", "accreditation.request_end")
                .contains("document.document", "document.expiry", "document.mistake", "document.scan")
                .contains("provider.staff_entry", "workflow.rule_fired", "audit.entry", "audit.seal");
        assertThat(guarded)
                .filteredOn(table -> table.matches("(accreditation|document|provider)[.].*"))
                .allSatisfy(table -> assertThatThrownBy(
                                () -> jdbc.sql("delete from " + table).update())
                        .as(table)
                        .hasMessageContaining("insert-only"));
    }
}
