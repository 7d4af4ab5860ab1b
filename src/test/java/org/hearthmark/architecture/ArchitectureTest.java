package org.hearthmark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearthmark.Hearthmark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rules of the house against all of its classes, and shows of each rule that it can fail. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(Hearthmark.class);

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    record Named(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name.toLowerCase().replace('_', ' ');
        }
    }

    static Stream<Named> rules() {
        return Arrays.stream(HouseRules.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ArchRule.class)
                .map(field -> new Named(field.getName(), valueOf(field)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(Named named) {
        List<String> faults = named.rule().evaluate(HOUSE).getFailureReport().getDetails();

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFailsOnAPlantedFault(Named named) {
        assertThat(named.rule().evaluate(PLANTED).hasViolation()).isTrue();
    }

    private static ArchRule valueOf(java.lang.reflect.Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
