package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody records today what is to be seen tomorrow, nor what was seen before there was an application. */
@HearthmarkTest
class DatesOfFactsTest {

    private final CaseAtWork work;

    DatesOfFactsTest(@Autowired CaseAtWork work) {
        this.work = work;
    }

    @Test
    void aRegisterIsNotLookedUpTomorrow() {
        UUID caseId = work.submitted(1);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        var tomorrow = FormAnswers.firmClear(work.today().plusDays(1));

        assertThatThrownBy(() -> work.done(caseId, "check-firm", "officer", tomorrow))
                .isInstanceOfSatisfying(Refusal.class, refusal -> hasField(refusal, "registerSeenOn"));
    }

    @Test
    void aHomeIsNotInspectedBeforeItsApplicationOrTomorrow() {
        UUID caseId = work.oneHomeBeforeItsInspection();
        Map<String, Object> answers = new LinkedHashMap<>(FormAnswers.everythingMet(work.today()));

        LocalDate submitted = LondonTime.dayOf(work.now(caseId).submittedAt());
        answers.put("inspectedOn", submitted.minusDays(1).toString());
        assertThatThrownBy(() -> work.doneForHome(caseId, 1, "inspect-property", "inspector", answers))
                .isInstanceOfSatisfying(Refusal.class, refusal -> hasField(refusal, "inspectedOn"));
        answers.put("inspectedOn", work.today().plusDays(1).toString());
        assertThatThrownBy(() -> work.doneForHome(caseId, 1, "inspect-property", "inspector", answers))
                .isInstanceOfSatisfying(Refusal.class, refusal -> hasField(refusal, "inspectedOn"));
    }

    private static void hasField(Refusal refusal, String field) {
        assertThat(refusal.fields()).containsKey(field);
    }
}
