package org.hearthmark.accreditation.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.accreditation.application.intake.DraftTasks.State.CHECK_AGAIN;
import static org.hearthmark.accreditation.application.intake.DraftTasks.State.COMPLETED;
import static org.hearthmark.accreditation.application.intake.DraftTasks.State.NOT_STARTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.intake.DraftTasks.TopicTask;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.provider.About;
import org.hearthmark.provider.AccessSaid;
import org.hearthmark.provider.AccountsSaid;
import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.CoverSaid;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.LandlordSaid;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.OwnersSaid;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.Said;
import org.hearthmark.provider.ServiceSaid;
import org.hearthmark.provider.StaffingSaid;
import org.hearthmark.provider.Statement;
import org.hearthmark.provider.Topic;
import org.junit.jupiter.api.Test;

/** What an application needs of its provider's record, and when nothing is left to do. */
class DraftTasksTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final UUID FIRM = UUID.randomUUID();
    private static final UUID SERVICE = UUID.randomUUID();
    private static final UUID HOME = UUID.randomUUID();

    private final Map<Topic, Statement> said = new EnumMap<>(Topic.class);

    DraftTasksTest() {
        say(new FirmSaid("Lantern Homes", FirmKind.CHARITY, null, null), TODAY.plusDays(1));
        say(new ContactSaid("Ada", "ada@lantern.example", "1"), TODAY.plusDays(1));
        say(new OwnersSaid(List.of()), TODAY.plusDays(1));
        say(new CoverSaid(null, null, null, null), TODAY);
        say(new AccountsSaid(false, null), null);
        say(new ServiceSaid("Lantern Living", "2712345"), TODAY.plusDays(1));
        say(new StaffingSaid(3, 1, 0), TODAY.plusDays(1));
        say(new AddressSaid("Oak House", "1 Oak Street", "London", "E8 1EA", "E09000012"), TODAY.plusDays(1));
        say(new OfferSaid(AgeRange.BOTH, Category.SELF_CONTAINED, 1), TODAY.plusDays(1));
        say(new AccessSaid(true, 1, 0, false, null), TODAY.plusDays(1));
        say(new LandlordSaid(null), TODAY.plusDays(1));
    }

    @Test
    void everythingThatIsSaidAndStillHoldsIsCompletedAndNothingIsLeftButToSend() {
        var tasks = application(SERVICE, HOME);

        assertThat(tasks.topics()).hasSize(11).extracting(TopicTask::state).containsOnly(COMPLETED);
        assertThat(tasks.ready()).isTrue();
    }

    @Test
    void anAnswerHoldsUntilItsLastDayIsOverAndThenItIsToBeCheckedAgain() {
        say(new CoverSaid(null, null, null, null), TODAY.minusDays(1));

        var tasks = application(SERVICE, HOME);

        assertThat(stateOf(tasks, Topic.COVER)).isEqualTo(CHECK_AGAIN);
        assertThat(tasks.ready()).isFalse();
    }

    @Test
    void anotherAnswerOrAnotherChoiceIsAnotherVersionAndNothingElseIs() {
        String checked = application(SERVICE, HOME).version();
        assertThat(application(SERVICE, HOME).version()).isEqualTo(checked);
        assertThat(application(SERVICE).version()).isNotEqualTo(checked);

        said.put(
                Topic.CONTACT,
                new Statement(2, FIRM, FIRM, said.get(Topic.CONTACT).said(), null, Instant.EPOCH, "ada"));

        assertThat(application(SERVICE, HOME).version()).isNotEqualTo(checked);
    }

    @Test
    void whatWasNeverSaidIsNotStarted() {
        said.remove(Topic.OWNERS);

        assertThat(stateOf(application(SERVICE, HOME), Topic.OWNERS)).isEqualTo(NOT_STARTED);
    }

    @Test
    void withoutAServiceOrAHomeThereIsNothingToSend() {
        assertThat(application(null).ready()).isFalse();
        assertThat(application(null).service()).isEmpty();
        assertThat(application(SERVICE).ready()).isFalse();
    }

    @Test
    void aHomeThatIsNotBegunYetHasNoNameAndEverythingToBeSaid() {
        var fresh = UUID.randomUUID();
        var tasks = application(SERVICE, HOME, fresh);

        assertThat(tasks.homes().get(1).name()).isNull();
        assertThat(tasks.homes().get(1).topics()).hasSize(4).allSatisfy(task -> {
            assertThat(task.state()).isEqualTo(NOT_STARTED);
            assertThat(task.partOf()).isEqualTo(SERVICE);
        });
        assertThat(tasks.ready()).isFalse();
    }

    @Test
    void aServiceWithoutOfstedsNumberCannotApplyForAHomeForSixteenAndSeventeenYearOlds() {
        say(new ServiceSaid("Lantern Living", null), TODAY.plusDays(1));

        var tasks = application(SERVICE, HOME);

        assertThat(stateOf(tasks, Topic.SERVICE)).isEqualTo(CHECK_AGAIN);
        assertThat(tasks.ofService().get(0).note()).contains("Ofsted’s number");
        say(new OfferSaid(AgeRange.AGE_18_PLUS, Category.SELF_CONTAINED, 1), TODAY.plusDays(1));
        assertThat(application(SERVICE, HOME).ready()).isTrue();
    }

    @Test
    void aHomeThatIsAddedToAccreditedOnesNeedsNothingButTheHome() {
        said.remove(Topic.OWNERS);
        say(new StaffingSaid(3, 1, 0), TODAY.minusDays(1));

        var tasks = DraftTasks.of(draft(CaseKind.ADDED_HOME, SERVICE, HOME), file(), TODAY);

        assertThat(tasks.topics()).hasSize(4).allMatch(task -> task.subject().equals(HOME));
        assertThat(tasks.ready()).isTrue();
    }

    @Test
    void anAddedHomeForSixteenAndSeventeenYearOldsNeedsOfstedsNumberOfItsService() {
        say(new ServiceSaid("Lantern Living", null), TODAY.plusDays(1));

        var tasks = DraftTasks.of(draft(CaseKind.ADDED_HOME, SERVICE, HOME), file(), TODAY);

        assertThat(tasks.ofService())
                .singleElement()
                .satisfies(task -> assertThat(task.topic()).isEqualTo(Topic.SERVICE));
        assertThat(tasks.ready()).isFalse();
    }

    private DraftTasks application(UUID service, UUID... homes) {
        return DraftTasks.of(draft(CaseKind.APPLICATION, service, homes), file(), TODAY);
    }

    private static SavedDraft draft(CaseKind kind, UUID service, UUID... homes) {
        return new SavedDraft(
                UUID.randomUUID(), kind, UUID.randomUUID(), service, List.of(homes), false, Instant.EPOCH, "ada");
    }

    private static DraftTasks.State stateOf(DraftTasks tasks, Topic topic) {
        return tasks.topics()
                .filter(task -> task.topic() == topic)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void say(Said answer, LocalDate validUntil) {
        said.put(answer.topic(), new Statement(1, FIRM, FIRM, answer, validUntil, Instant.EPOCH, "ada"));
    }

    private RecordFile file() {
        return new RecordFile(
                FIRM,
                subject(FIRM, About.FIRM, null, "Lantern Homes"),
                List.of(subject(SERVICE, About.SERVICE, FIRM, "Lantern Living")),
                List.of(subject(HOME, About.HOME, SERVICE, "Oak House")));
    }

    private RecordedSubject subject(UUID id, About about, UUID partOf, String name) {
        var of = new EnumMap<>(said);
        of.keySet().removeIf(topic -> topic.about() != about);
        return new RecordedSubject(id, about, partOf, name, null, of);
    }
}
