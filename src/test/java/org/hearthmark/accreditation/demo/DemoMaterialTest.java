package org.hearthmark.accreditation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.item.ItemFields;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoAct;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoApplication;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoProvider;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoStep;
import org.hearthmark.accreditation.demo.DemoMaterial.Kind;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.identity.DemoOrganisations;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.HomeEntry;
import org.hearthmark.shared.Postcode;
import org.hearthmark.shared.ReferenceTable;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.standard.ChecklistFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The rules that the demonstration's material has to keep, on whatever day somebody starts it. */
class DemoMaterialTest {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 19);
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final WorkingDays WORKING_DAYS = new WorkingDays(Clock.systemUTC(), Map.of());

    private final DemoMaterial material = madeOn(SOME_DAY);

    private static DemoMaterial madeOn(LocalDate today) {
        return DemoMaterial.read(new DemoDays(today, WORKING_DAYS), JSON);
    }

    /** Days of a whole year, of each day of the week alike. */
    private static Stream<LocalDate> days() {
        return SOME_DAY.datesUntil(SOME_DAY.plusYears(1), Period.ofDays(5));
    }

    private List<HomeEntry> homes() {
        return material.applications().stream().flatMap(a -> a.homes().stream()).toList();
    }

    private static Stream<DemoStep> done(DemoApplication application) {
        return application.steps().stream().filter(step -> !step.claimOnly());
    }

    private static Stream<DemoStep> done(DemoApplication application, Step step) {
        return done(application).filter(each -> each.step().equals(step.key()));
    }

    @Test
    void there_are_about_twelve_providers_with_thirty_and_more_homes_of_every_kind() {
        assertThat(material.providers()).hasSize(12);
        assertThat(homes()).hasSizeBetween(28, 40);
        assertThat(homes()).extracting(HomeEntry::category).contains(Category.values());
        assertThat(homes()).extracting(HomeEntry::ages).contains(AgeRange.values());
        assertThat(material.providers())
                .extracting(provider -> provider.firm().kind())
                .contains(FirmKind.COMPANY, FirmKind.CHARITY, FirmKind.SOLE_TRADER, FirmKind.PARTNERSHIP);
    }

    @Test
    void nothing_is_there_twice() {
        assertThat(material.providers()).extracting(DemoProvider::organisation).doesNotHaveDuplicates();
        assertThat(material.applications()).extracting(DemoApplication::draft).doesNotHaveDuplicates();
        assertThat(homes())
                .extracting(home -> home.addressLine() + home.postcode())
                .doesNotHaveDuplicates();
        assertThat(material.providers().stream()
                        .map(provider -> provider.service().urn())
                        .filter(Objects::nonNull))
                .doesNotHaveDuplicates()
                .allMatch(urn -> urn.matches("[0-9]{7}"));
    }

    @Test
    void homes_stand_where_there_is_an_outcode_and_a_council() {
        Set<String> outcodes = Set.copyOf(ReferenceTable.named("outcodes.csv").column(0, code -> code));
        Set<String> councils = Set.copyOf(ReferenceTable.named("councils.csv").column(0, code -> code));
        assertThat(homes()).allSatisfy(home -> {
            assertThat(outcodes)
                    .contains(Postcode.parse(home.postcode()).orElseThrow().outcode());
            assertThat(councils).contains(home.councilGss());
        });
    }

    @Test
    void work_waits_at_every_step() {
        Set<String> waiting =
                material.applications().stream().map(DemoMaterialTest::nextStep).collect(Collectors.toSet());
        assertThat(waiting)
                .contains(
                        "check-application", "check-firm", "book-visit", "record-visit", "inspect-property", "closed");
        assertThat(material.applications())
                .as("a home inspected, and not decided")
                .anyMatch(
                        application -> done(application, Step.INSPECT_PROPERTY).count()
                                > done(application, Step.DECIDE_PROPERTY).count());
    }

    @Test
    void people_do_everything_that_is_no_task_too() {
        assertThat(material.applications())
                .flatExtracting(DemoApplication::acts)
                .extracting(DemoAct::act)
                .contains(Kind.values());
    }

    @Test
    void every_file_that_somebody_sends_is_there() {
        assertThat(material.applications())
                .flatExtracting(DemoApplication::acts)
                .filteredOn(act -> act.act() == Kind.SEND_FILE)
                .allMatch(act -> new ClassPathResource("demo/" + act.file()).exists());
    }

    /** The step of the whole application that comes next, or closed. */
    private static String nextStep(DemoApplication application) {
        if (done(application, Step.DECIDE_PROPERTY).count()
                == application.homes().size()) {
            return "closed";
        }
        return Stream.of("check-application", "check-firm", "check-finances", "book-visit", "record-visit")
                .filter(step -> done(application).noneMatch(each -> each.step().equals(step)))
                .findFirst()
                .orElse("inspect-property");
    }

    @Test
    void both_providers_that_can_sign_in_have_something_under_way_and_something_decided() {
        assertThat(material.providers())
                .filteredOn(provider -> Set.of(DemoOrganisations.PROVIDER_1, DemoOrganisations.PROVIDER_2)
                        .contains(provider.organisation()))
                .hasSize(2)
                .allSatisfy(provider -> assertThat(provider.applications())
                        .extracting(DemoMaterialTest::nextStep)
                        .contains("closed")
                        .anyMatch(step -> !step.equals("closed")));
    }

    @Test
    void nobody_decides_on_a_case_that_they_worked_on() {
        assertThat(material.applications()).allSatisfy(application -> {
            Set<String> workers = done(application)
                    .filter(step -> !step.step().equals(Step.DECIDE_PROPERTY.key()))
                    .map(DemoStep::by)
                    .collect(Collectors.toSet());
            assertThat(application.steps())
                    .filteredOn(step -> step.step().equals(Step.DECIDE_PROPERTY.key()))
                    .noneMatch(step -> workers.contains(step.by()));
        });
    }

    @Test
    void every_item_of_the_checklist_is_answered_in_the_step_that_records_it() {
        assertThat(ChecklistFile.read().items()).hasSize(62).allSatisfy(item -> {
            // the items of the sample follow in one task behind the files
            String step = item.recordedIn().replace("record-file-sample", "record-sample-items");
            assertThat(material.usualAnswers().get(step)).containsKey(ItemFields.nameOf(item.id(), ItemFields.LEVEL));
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void on_any_day_everything_lies_in_the_past_in_order_and_visits_had_their_notice(LocalDate today) {
        DemoMaterial made = madeOn(today);
        assertThat(made.applications()).allSatisfy(application -> {
            assertThat(times(application))
                    .isSorted()
                    .allMatch(at -> at.toLocalDate().isBefore(today));
            assertThat(application.acts())
                    .extracting(DemoAct::at)
                    .isSorted()
                    .allMatch(at -> at.isAfter(application.submitted()))
                    .allMatch(at -> at.toLocalDate().isBefore(today));
            assertThat(done(application, Step.BOOK_VISIT)).allSatisfy(booking -> {
                var visit = LocalDateTime.parse((String) booking.answers().get("visitOn"));
                assertThat(visit.toLocalDate())
                        .isAfterOrEqualTo(WORKING_DAYS.plus(booking.at().toLocalDate(), 2));
            });
            assertThat(done(application))
                    .allSatisfy(step -> assertThat(daysAnswered(step))
                            .allMatch(day ->
                                    !LocalDate.parse(day).isAfter(step.at().toLocalDate())));
        });
        assertThat(lastSent(made)).isEqualTo(made.newest());
    }

    private static List<LocalDateTime> times(DemoApplication application) {
        return Stream.concat(
                        Stream.of(application.submitted()),
                        application.steps().stream().map(DemoStep::at))
                .toList();
    }

    private static Stream<String> daysAnswered(DemoStep step) {
        Map<String, Object> answers = step.answers() == null ? Map.of() : step.answers();
        return Stream.of("visitedOn", "inspectedOn", "registerSeenOn")
                .map(answers::get)
                .filter(Objects::nonNull)
                .map(String.class::cast);
    }

    /** It marks the end: no deed may come after it. */
    private static Object lastSent(DemoMaterial made) {
        return made.applications().stream()
                .max(Comparator.comparing(application -> times(application).stream()
                        .max(Comparator.naturalOrder())
                        .orElseThrow()))
                .orElseThrow()
                .draft();
    }
}
