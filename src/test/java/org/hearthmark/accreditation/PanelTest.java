package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.application.panel.MeetingDesk;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.panel.Bench;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.panel.DecisionSeat;
import org.hearthmark.accreditation.domain.panel.PanelMeetings;
import org.hearthmark.accreditation.domain.panel.PanelRecords;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.identity.DemoOrganisations;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskInbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A home is decided in a meeting of the panel, by those who are there and may. */
@HearthmarkTest
class PanelTest {

    private final CaseAtWork work;
    private final MeetingDesk desk;
    private final PanelMeetings meetings;
    private final PanelRecords records;
    private final Facts facts;
    private final TaskInbox inbox;
    private final People people;
    private final MovableClock clock;

    @Autowired
    PanelTest(
            CaseAtWork work,
            MeetingDesk desk,
            PanelMeetings meetings,
            PanelRecords records,
            Facts facts,
            TaskInbox inbox,
            People people,
            MovableClock clock) {
        this.work = work;
        this.desk = desk;
        this.meetings = meetings;
        this.records = records;
        this.facts = facts;
        this.inbox = inbox;
        this.people = people;
        this.clock = clock;
    }

    @Test
    void nobodyDecidesOutsideAMeetingAndTheRefusalSaysWhatToDo() {
        UUID caseId = work.oneHomeBeforeThePanel("inspector");
        String task = task(caseId);
        inbox.claim(task, "panel");

        assertRefused(() -> inbox.submit(task, FormAnswers.accredit(), "panel"), "agenda of no meeting of today");

        UUID meeting = called();
        assertRefused(() -> inbox.submit(task, FormAnswers.accredit(), "panel"), "is not in session");

        desk.open(meeting, List.of("panel2"), "manager");
        assertRefused(() -> inbox.submit(task, FormAnswers.accredit(), "panel"), "not recorded as present");

        desk.present(meeting, List.of("panel"), "manager");
        assertRefused(() -> inbox.submit(task, FormAnswers.accredit(), "panel"), "1 of 2 members take part");

        desk.present(meeting, List.of("panel", "panel2"), "manager");
        inbox.submit(task, FormAnswers.accredit(), "panel");
        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.ACCREDITED);
    }

    @Test
    void theDecisionKeepsItsMeetingWhoSatInItAndWhoTookNoPart() {
        String third = member(Role.PANEL_MEMBER);
        String both = member(Role.PANEL_MEMBER, Role.INSPECTOR);
        UUID caseId = work.oneHomeBeforeThePanel(both);
        UUID home = work.home(caseId, 1).id();
        work.taskOfHome(caseId, 1, "decide-property");
        UUID meeting = called();
        desk.open(meeting, List.of("panel", "panel2", third, both), "manager");
        desk.declareInterest(meeting, home, third, "A cousin works there", third);

        inbox.claim(task(caseId), "panel");
        inbox.submit(task(caseId), FormAnswers.accredit(), "panel");

        Decision decision = facts.decisionsOf(List.of(home)).get(0);
        assertThat(decision.meeting()).contains(meeting);
        assertThat(records.seatsOf(List.of(decision.id())))
                .extracting(DecisionSeat::person, DecisionSeat::part)
                .containsExactlyInAnyOrder(
                        tuple("panel", Bench.Part.COUNTS),
                        tuple("panel2", Bench.Part.COUNTS),
                        tuple(third, Bench.Part.INTEREST),
                        tuple(both, Bench.Part.WORKED_ON_CASE));
        assertRefused(() -> desk.declareInterest(meeting, home, "panel2", "I remember now", "panel2"), "Too late");
    }

    @Test
    void whoDeclaredAnInterestDoesNotCountAndDoesNotDecideNotEvenByClaiming() {
        UUID caseId = work.oneHomeBeforeThePanel("inspector");
        String task = task(caseId);
        UUID home = work.home(caseId, 1).id();
        UUID meeting = called();
        desk.open(meeting, List.of("panel", "panel2"), "manager");
        desk.declareInterest(meeting, home, "panel2", "A share in the house", "panel2");

        assertForbidden(() -> inbox.claim(task, "panel2"), "declared an interest");
        assertForbidden(() -> inbox.reassign(task, "panel2", "manager"), "declared an interest");
        inbox.claim(task, "panel");
        assertRefused(() -> inbox.submit(task, FormAnswers.accredit(), "panel"), "1 of 2 members take part");
        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.PANEL);
    }

    @Test
    void anInterestDeclaredAfterTheClaimStillStopsTheDecision() {
        String third = member(Role.PANEL_MEMBER);
        UUID caseId = work.oneHomeBeforeThePanel("inspector");
        String task = task(caseId);
        UUID meeting = called();
        desk.open(meeting, List.of("panel", "panel2", third), "manager");
        inbox.claim(task, third);
        desk.declareInterest(meeting, work.home(caseId, 1).id(), third, "I know the owner", third);

        assertForbidden(() -> inbox.submit(task, FormAnswers.accredit(), third), "declared an interest");
    }

    @Test
    void aMeetingLeftOpenOvernightDecidesNothing() {
        UUID caseId = work.oneHomeBeforeThePanel("inspector");
        String task = task(caseId);
        UUID meeting = called();
        desk.open(meeting, List.of("panel", "panel2"), "manager");
        inbox.claim(task, "panel");

        clock.advance(java.time.Duration.ofDays(1));

        assertRefused(() -> inbox.submit(task, FormAnswers.accredit(), "panel"), "agenda of no meeting of today");
    }

    @Test
    void onlyMembersOfThePanelSitInIt() {
        UUID meeting = called();

        assertRefused(() -> desk.open(meeting, List.of("panel", "inspector"), "manager"), "Only members of the panel");
    }

    @Test
    void aDecisionIsDeferredForAtMostTwelveWeeks() {
        UUID caseId = work.oneHomeBeforeThePanel("inspector");
        String task = task(caseId);
        work.inSession(caseId, 1, "panel", "panel2");
        inbox.claim(task, "panel");

        assertRefused(
                () -> inbox.submit(
                        task, FormAnswers.deferUntil(work.today().plusWeeks(12).plusDays(1)), "panel"),
                "This day is not possible");
        inbox.submit(task, FormAnswers.deferUntil(work.today().plusWeeks(12)), "panel");

        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.DEFERRED);
        assertThat(facts.decisionsOf(List.of(work.home(caseId, 1).id())))
                .extracting(
                        Decision::outcome, decision -> decision.deferredUntil().orElseThrow())
                .containsExactly(tuple(DecisionOutcome.DEFERRED, work.today().plusWeeks(12)));
    }

    private String task(UUID caseId) {
        return work.taskOfHome(caseId, 1, "decide-property").taskId();
    }

    private UUID called() {
        String reference = desk.call(work.today(), "The alliance's office", "manager");
        return meetings.findByReference(reference).orElseThrow().id();
    }

    private String member(Role... roles) {
        String name = "member-" + UUID.randomUUID().toString().substring(0, 8);
        people.add(new NewPerson(
                name, name, "A Member", name + "@alliance.example", DemoOrganisations.ALLIANCE, Set.of(roles), false));
        return name;
    }

    private static void assertRefused(ThrowingCallable command, String said) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.title() + " " + refusal.fields().values()).contains(said);
        });
    }

    private static void assertForbidden(ThrowingCallable command, String said) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .hasMessageContaining(said);
    }
}
