package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.identity.DemoOrganisations;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody decides on a home of an application that they worked on, whatever groups they are in. */
@HearthmarkTest
class FourEyesTest {

    private final CaseAtWork work;
    private final Facts facts;
    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final People people;

    @Autowired
    FourEyesTest(CaseAtWork work, Facts facts, WorkItems workItems, TaskInbox inbox, People people) {
        this.work = work;
        this.facts = facts;
        this.workItems = workItems;
        this.inbox = inbox;
        this.people = people;
    }

    @Test
    void whoInspectedDoesNotDecideEvenAsAMemberOfThePanel() {
        String both = inspectorOnThePanel();
        UUID caseId = work.oneHomeBeforeThePanel(both);
        String task = work.taskOfHome(caseId, 1, "decide-property").taskId();

        assertForbidden(() -> inbox.claim(task, both));
        assertForbidden(() -> inbox.submit(task, FormAnswers.accredit(), both));
        assertForbidden(() -> inbox.reassign(task, both, "manager"));

        var item = workItems.find(task).orElseThrow();
        assertThat(item.open()).isTrue();
        assertThat(item.assignee()).isNull();
        assertThat(facts.decisionsOf(List.of(work.home(caseId, 1).id()))).isEmpty();
        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.PANEL);

        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.accredit());
        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.ACCREDITED);
    }

    @Test
    void whoInspectedOneApplicationMayDecideOnAnother() {
        String both = inspectorOnThePanel();
        UUID another = work.oneHomeBeforeThePanel("inspector");

        work.doneForHome(another, 1, "decide-property", both, FormAnswers.accredit());

        assertThat(work.home(another, 1).status()).isEqualTo(HomeStatus.ACCREDITED);
    }

    @Test
    void whoDecidedOnOneHomeDoesNotInspectAnotherOfTheSameApplication() {
        String both = inspectorOnThePanel();
        UUID caseId = work.twoHomesBeforeTheirInspection();
        work.doneForHome(caseId, 1, "inspect-property", "inspector", FormAnswers.everythingMet(work.today()));
        work.doneForHome(caseId, 1, "decide-property", both, FormAnswers.accredit());
        String second = work.taskOfHome(caseId, 2, "inspect-property").taskId();

        assertThatThrownBy(() -> inbox.claim(second, both))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You decided on a home of this application");
    }

    private String inspectorOnThePanel() {
        String name = "both-" + UUID.randomUUID().toString().substring(0, 8);
        people.add(new NewPerson(
                name,
                name,
                "Both Hats",
                name + "@alliance.example",
                DemoOrganisations.ALLIANCE,
                Set.of(Role.INSPECTOR, Role.PANEL_MEMBER),
                false));
        return name;
    }

    private static void assertForbidden(ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .hasMessageContaining("You worked on this application");
    }
}
