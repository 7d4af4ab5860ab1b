package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.EvidenceKind;
import org.hearthmark.accreditation.application.evidence.NewEvidence;
import org.hearthmark.accreditation.application.intake.HomeWithdrawals;
import org.hearthmark.accreditation.application.panel.CasePacks;
import org.hearthmark.accreditation.application.panel.Panel;
import org.hearthmark.accreditation.application.panel.Representations;
import org.hearthmark.accreditation.application.paper.Letter;
import org.hearthmark.accreditation.application.paper.Letters;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.process.Whereabouts;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The turns that one home can take before it is decided: deferred, inspected first, withdrawn. */
@HearthmarkTest
class HomeTurnsTest {

    @Autowired
    private CaseAtWork work;

    @Autowired
    private Whereabouts places;

    @Autowired
    private Panel panel;

    @Autowired
    private Representations representations;

    @Autowired
    private HomeWithdrawals withdrawals;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Letters letters;

    @Autowired
    private CasePacks packs;

    @Autowired
    private Facts facts;

    @Autowired
    private Accreditations accreditations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private UUID caseId;

    @Test
    void aDeferredHomeIsBackWithThePanelOnItsDayAndNotAMinuteBefore() {
        refusedAtIntake(1);
        LocalDate day = work.today().plusDays(14);
        decide(1, FormAnswers.deferUntil(day));
        assertThat(tokens()).containsExactly("case runs", "home 1 runs");

        clock.set(LondonTime.startOf(day).minusSeconds(1));
        assertThat(panel.deferralOver(home(1))).isFalse();
        clock.set(LondonTime.startOf(day).plusSeconds(60));
        work.taskOfHome(caseId, 1, "decide-property");

        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.PANEL);
    }

    @Test
    void aDeferralEndsEarlyWhenItsProviderShowsThatTheReasonIsCuredAndItsLetterStaysAsItWas() {
        refusedAtIntake(1);
        LocalDate first = work.today().plusDays(30);
        decide(1, FormAnswers.deferUntil(first));
        Letter before = letter(1, 0);
        evidence.add(
                new NewEvidence(
                        home(1),
                        "The new alarm",
                        Optional.empty(),
                        Optional.empty(),
                        EvidenceKind.FROM_PROVIDER,
                        "provider"),
                "alarm.txt",
                new ByteArrayInputStream("Fitted".getBytes(StandardCharsets.UTF_8)));

        panel.endDeferral(home(1), "The new alarm is shown in the evidence.", "panel2");

        work.taskOfHome(caseId, 1, "decide-property");
        assertThatThrownBy(() -> panel.endDeferral(home(1), "Once more", "panel2"))
                .isInstanceOf(Refusal.class);
        clock.set(LondonTime.startOf(work.today().plusDays(2)).plusSeconds(3600));
        decide(1, FormAnswers.deferUntil(work.today().plusDays(60)));
        assertThat(letter(1, 0)).as("what was said stays said").isEqualTo(before);
        assertThat(letter(1, 1)).isNotEqualTo(before);
        clock.set(LondonTime.startOf(first).plusSeconds(60));
        assertThat(panel.deferralOver(home(1)))
                .as("the first day counts no more")
                .isFalse();
    }

    @Test
    void aLetterIsKeptWordByWordAndStaysWhenAFactBehindItChanges() {
        refusedAtIntake(1);
        decide(1, FormAnswers.refuse());
        Decision proposed = decisions(1).get(0);
        Letter said = letter(1, 0);
        org.awaitility.Awaitility.await("letter").until(() -> kept(proposed) == 1);

        jdbc.sql("update provider.setting set name = 'Renamed' where id = ?")
                .param(work.home(caseId, 1).setting())
                .update();

        assertThat(letter(1, 0)).isEqualTo(said);
        assertThatThrownBy(() -> jdbc.sql("update accreditation.letter set title = 'x' where decision = ?")
                        .param(proposed.id())
                        .update())
                .hasMessageContaining("letter");
    }

    @Test
    void aHomeWhoseLandlordWasRefusedMayBeInspectedFirstAndIsAccreditedWhenThePanelSaysSo() {
        caseId = work.submitted(2);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.done(caseId, "check-firm", "officer", FormAnswers.firmClear(work.today()));
        work.done(caseId, "check-finances", "officer2", FormAnswers.financesClear(work.today()));
        work.doneForHome(caseId, 1, "check-landlord", "officer", FormAnswers.landlordClear(work.today()));
        work.doneForHome(caseId, 2, "check-landlord", "officer", FormAnswers.landlordRefused(work.today()));
        work.visitIsBooked(caseId, work.today().plusDays(10));
        work.visitIsClear(caseId);

        assertThatThrownBy(() -> decide(2, FormAnswers.accredit()))
                .as("nobody accredits what nobody has seen")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields().get("decision")).contains("Nobody inspected it"));
        release(2);
        decide(2, FormAnswers.inspectFirst());
        assertThat(text(letter(2, 0))).contains("D20 History of the landlord", "It is clear when: Nothing found.");
        work.doneForHome(caseId, 2, "inspect-property", "inspector2", FormAnswers.everythingMet(work.today()));
        var pack = packs.of(work.now(caseId).reference(), 2);
        assertThat(pack.grade()).hasValueSatisfying(words -> assertThat(words).startsWith("Grade "));
        assertThat(pack.shares())
                .containsKeys("All items", "Accommodation")
                .containsEntry("Asked by law and not met", "None")
                .containsEntry("Critical and below the level asked for", "None");
        decide(2, FormAnswers.accredit());

        assertThat(decisions(2))
                .extracting(Decision::outcome)
                .containsExactly(DecisionOutcome.INSPECTION_ORDERED, DecisionOutcome.ACCREDITED);
        assertThat(accreditations.standingOf(work.home(caseId, 2).setting()).kind())
                .isEqualTo(StandingKind.FULL);
    }

    private interface Way {
        void go();
    }

    @TestFactory
    Stream<DynamicTest> oneHomeIsWithdrawnAtEachOfItsStepsAndTheOtherGoesOn() {
        return Stream.of(
                way("at its decision", () -> work.taskOfHome(caseId, 1, "decide-property"), "decide-property 2"),
                way(
                        "while it is deferred",
                        () -> decide(1, FormAnswers.deferUntil(work.today().plusDays(20))),
                        "decide-property 2"),
                way("when its refusal is proposed", () -> decide(1, FormAnswers.refuse()), "decide-property 2"),
                way(
                        "when its representations are considered",
                        () -> {
                            decide(1, FormAnswers.refuse());
                            represented();
                            work.taskOfHome(caseId, 1, "consider-representations");
                        },
                        "decide-property 2"),
                way("at its landlord check", () -> decide(1, FormAnswers.inspectFirst()), "decide-property 2"),
                way(
                        "at its inspection",
                        () -> {
                            decide(1, FormAnswers.inspectFirst());
                            landlordChecked();
                        },
                        "decide-property 2"),
                way(
                        "while its report waits for comments",
                        () -> {
                            decide(1, FormAnswers.inspectFirst());
                            landlordChecked();
                            work.doneForHome(
                                    caseId,
                                    1,
                                    "inspect-property",
                                    "inspector",
                                    FormAnswers.everythingMet(work.today()));
                            org.awaitility.Awaitility.await("draft")
                                    .until(() -> work.home(caseId, 1).comments().isPresent());
                        },
                        "decide-property 2"));
    }

    private void represented() {
        representations.make(home(1), work.now(caseId).organisation(), "We disagree.", "provider");
    }

    private void landlordChecked() {
        work.doneForHome(caseId, 1, "check-landlord", "officer", FormAnswers.landlordClear(work.today()));
        work.taskOfHome(caseId, 1, "inspect-property");
    }

    private DynamicTest way(String when, Way there, String left) {
        return DynamicTest.dynamicTest(when, () -> {
            refusedAtIntake(2);
            there.go();
            tokens();

            withdrawals.withdraw(home(1), work.now(caseId).organisation(), "Sold.", "provider");

            assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.WITHDRAWN);
            assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.HOMES_UNDER_WAY);
            assertThat(tokens()).containsExactly("case runs", left, "home 2 runs");
            assertThat(facts.withdrawalsOf(caseId))
                    .singleElement()
                    .satisfies(row -> assertThat(row.homeId()).contains(home(1)));
        });
    }

    private java.util.SortedSet<String> tokens() {
        return places.ofTokens(work.now(caseId));
    }

    private void refusedAtIntake(int homes) {
        caseId = work.submitted(homes);
        work.done(caseId, "check-application", "officer", FormAnswers.refuseAtIntake());
    }

    private void decide(int home, java.util.Map<String, Object> answers) {
        work.doneForHome(caseId, home, "decide-property", "panel", answers);
    }

    /** Gives a task back that a refused completion left with who had taken it. */
    private void release(int home) {
        work.released(caseId, home, "decide-property", "panel");
    }

    private long kept(Decision of) {
        return jdbc.sql("select count(*) from accreditation.letter where decision = ?")
                .param(of.id())
                .query(Long.class)
                .single();
    }

    private Letter letter(int home, int decision) {
        return letters.about(decisions(home).get(decision).id()).orElseThrow();
    }

    private static String text(Letter letter) {
        return letter.parts().toString();
    }

    private List<Decision> decisions(int home) {
        return facts.decisionsOf(List.of(home(home)));
    }

    private UUID home(int number) {
        return work.home(caseId, number).id();
    }
}
