package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is law for homes that offer places to 16 and 17 year olds only, through the engine: two homes of one provider fall
 * short in the same line (AC-01, the yearly assessment of the location), and for one of them it is law.
 */
@HearthmarkTest
class LawOfItsAgesTest {

    private static final int SIXTEEN_AND_OVER = 1;
    private static final int EIGHTEEN_AND_OVER = 2;

    private final CaseAtWork work;
    private final Reports reports;
    private final Accreditations accreditations;

    @Autowired
    LawOfItsAgesTest(CaseAtWork work, Reports reports, Accreditations accreditations) {
        this.work = work;
        this.reports = reports;
        this.accreditations = accreditations;
    }

    @Test
    void aHomeForEighteenAndOverIsAccreditedWithAConditionWhereTheSameFindingRefusesAHomeForSixteenAndSeventeen() {
        UUID caseId = work.submittedFor(AgeRange.BOTH, AgeRange.AGE_18_PLUS);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        work.visitIsBooked(caseId, work.today().plusDays(10));
        work.visitIsClear(caseId);
        inspectedWithoutAnAssessmentOfItsLocation(caseId, SIXTEEN_AND_OVER);
        inspectedWithoutAnAssessmentOfItsLocation(caseId, EIGHTEEN_AND_OVER);

        assertThat(gradeOf(caseId, SIXTEEN_AND_OVER)).isEqualTo("D law-not-met");
        assertThat(gradeOf(caseId, EIGHTEEN_AND_OVER)).isEqualTo("C critical-below");
        assertThatThrownBy(() -> accredit(caseId, SIXTEEN_AND_OVER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.fields().values()).anyMatch(why -> why.contains("AC-01")));
        accredit(caseId, EIGHTEEN_AND_OVER);

        assertThat(standing(caseId, SIXTEEN_AND_OVER)).isEqualTo(StandingKind.NEVER);
        assertThat(standing(caseId, EIGHTEEN_AND_OVER)).isEqualTo(StandingKind.CONDITIONAL);
    }

    private void inspectedWithoutAnAssessmentOfItsLocation(UUID caseId, int home) {
        Map<String, Object> answers = new HashMap<>(FormAnswers.everythingMet(work.today()));
        answers.put("ac01Level", "none");
        answers.put("ac01Comment", "There is no assessment of the location.");
        work.doneForHome(caseId, home, "inspect-property", "inspector", answers);
        work.taskOfHome(caseId, home, "decide-property");
    }

    private void accredit(UUID caseId, int home) {
        var conditions = FormAnswers.accreditWith(
                "Assess the location.", "AC-01", work.today().plusDays(28));
        work.doneForHome(caseId, home, "decide-property", "panel", conditions);
    }

    private String gradeOf(UUID caseId, int home) {
        var grade = reports.gradeOf(work.home(caseId, home).id()).orElseThrow();
        return grade.grade() + " " + grade.rule();
    }

    private StandingKind standing(UUID caseId, int home) {
        return accreditations.standingOf(work.home(caseId, home).setting()).kind();
    }
}
