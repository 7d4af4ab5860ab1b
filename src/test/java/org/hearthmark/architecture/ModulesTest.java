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
    void factsOfAccreditationAreNeitherChangedNorDeleted() {
        for (var table : List.of(
                "step_result",
                "item_record",
                "home_grade",
                "home_report",
                "report_comment",
                "comment_answer",
                "certificate",
                "decision",
                "suspension",
                "suspension_lift")) {
            assertThatThrownBy(
                            () -> jdbc.sql("delete from accreditation." + table).update())
                    .as(table)
                    .hasMessageContaining("insert-only");
        }
    }
}
