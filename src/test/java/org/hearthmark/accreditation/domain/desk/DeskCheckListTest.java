package org.hearthmark.accreditation.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearthmark.accreditation.domain.casework.Step;
import org.junit.jupiter.api.Test;

class DeskCheckListTest {

    private final DeskCheckList list = DeskCheckList.published();

    @Test
    void thereAreTwentySevenChecksEachOnce() {
        assertThat(list.checks())
                .extracting(DeskCheck::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 27)
                        .mapToObj("D%02d"::formatted)
                        .toList());
    }

    @Test
    void financesAndLandlordsHaveTheirOwnTaskAndTheFirmHasTheRest() {
        assertThat(ids(Step.CHECK_FINANCES))
                .containsExactly("D02", "D03", "D04", "D09", "D10", "D11", "D12", "D13", "D14");
        assertThat(ids(Step.CHECK_LANDLORD)).containsExactly("D19", "D20", "D21");
        assertThat(ids(Step.CHECK_FIRM)).hasSize(15);
    }

    @Test
    void oneAmberInFinancialStandingCreditScoreOrSafeguardingHistoryIsEnoughForASecondPerson() {
        assertThat(list.checks())
                .filteredOn(DeskCheck::alwaysSecondPerson)
                .extracting(DeskCheck::id)
                .containsExactly("D09", "D10", "D22");
    }

    @Test
    void everyCheckSaysWhereToLookAndWhatEachAnswerComesTo() {
        assertThat(list.checks()).allSatisfy(check -> {
            assertThat(check.where()).isNotBlank();
            assertThat(check.rerun()).isNotNull();
            assertThat(check.answers())
                    .extracting(DeskCheck.Answer::result)
                    .contains(CheckResult.CLEAR, CheckResult.AMBER);
            assertThat(check.answer(DeskCheck.PENDING)).isPresent();
            assertThat(list.seenOn(check)).isNotBlank();
        });
    }

    @Test
    void everyCheckCanStopExceptTheInsuranceThatNoLawAsksFor() {
        assertThat(list.checks())
                .filteredOn(check -> check.answers().stream().noneMatch(answer -> answer.result() == CheckResult.STOP))
                .extracting(DeskCheck::id)
                .containsExactly("D14");
    }

    @Test
    void aValueIsAskedForAnswersThatItsCheckHas() {
        assertThat(list.checks())
                .allSatisfy(check -> assertThat(check.values())
                        .allSatisfy(value -> assertThat(value.when())
                                .isNotEmpty()
                                .allSatisfy(
                                        code -> assertThat(check.answer(code)).isPresent())));
    }

    private List<String> ids(Step step) {
        return list.recordedIn(step).stream().map(DeskCheck::id).toList();
    }
}
