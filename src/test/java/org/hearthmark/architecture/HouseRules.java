package org.hearthmark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.hibernate.annotations.Immutable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** The rules of the house that a machine can hold. Each has a planted fault beside it on which it is seen to fail. */
final class HouseRules {

    static final ArchRule THE_ENGINE_STAYS_IN_ITS_ROOMS = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "org.hearthmark.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the way out of Camunda 7 is a change of package names in few places (ADR 0001)");

    static final ArchRule THE_DOMAIN_KNOWS_NOBODY_ABOVE_IT = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..application..", "..process..", "..web..", "org.springframework.web..", "org.camunda..");

    static final ArchRule SERVICES_KNOW_NEITHER_ENGINE_NOR_PAGES = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..process..", "org.hearthmark..web..", "org.camunda..");

    static final ArchRule ROOMS_OF_A_MODULE_STAND_ONE_UPON_ANOTHER = slices().matching(
                    "..(application|domain|web).(*)..")
            .should()
            .beFreeOfCycles()
            .because("a reader who enters one room must not have to know them all");

    static final ArchRule PAGES_ASK_SERVICES_NOT_THE_DATABASE = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("read the database themselves") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAssignableTo(Repository.class)
                            || type.getPackageName().startsWith("org.springframework.jdbc")
                            || type.getPackageName().startsWith("jakarta.persistence");
                }
            });

    static final ArchRule ADAPTERS_ONLY_TRANSLATE = noClasses()
            .that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("..web..");

    static final ArchRule CONTROLLERS_LIVE_IN_WEB = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            // what Tasklist asks for in our words is the engine's business, not a page of ours
            .resideInAnyPackage("..web..", "org.hearthmark.workflow.tasklist")
            .andShould()
            .bePackagePrivate();

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now", ZoneId.class)
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should().beAnnotatedWith(Autowired.class);

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Processor)")
            .because("such a name fits anything, so it says nothing");

    static final ArchRule FACTS_NEVER_CHANGE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(new DescribedPredicate<JavaClass>("have no version") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(Version.class));
                }
            })
            .should()
            .beAnnotatedWith(Immutable.class)
            .because("an entity is an aggregate, which has a version, or a fact, which never changes");

    static final ArchRule ENTITIES_SHOW_NO_FIELDS = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and(new DescribedPredicate<JavaField>("are not constants") {
                @Override
                public boolean test(JavaField field) {
                    return !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC);
                }
            })
            .should()
            .bePrivate();

    private HouseRules() {}
}
