package org.hearthmark.accreditation.application.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.recheck.CheckKey;
import org.hearthmark.accreditation.domain.recheck.RegisterReading;
import org.hearthmark.accreditation.domain.recheck.RegisterReading.Basis;
import org.hearthmark.accreditation.domain.recheck.Worsening;
import org.junit.jupiter.api.Test;

/** What registers say now is held against what was recorded last. */
class ComparisonTest {

    private static final CheckedSubject SUBJECT = new CheckedSubject(UUID.randomUUID(), UUID.randomUUID(), true);
    private static final CheckKey CHARGES = new CheckKey(SUBJECT.firm(), Optional.empty(), "D04");
    private static final RecheckBook.Last ONE_CHARGE =
            new RecheckBook.Last("amber", CheckResult.AMBER, Set.of("charge of 2024-01-01"));

    @Test
    void theSameChargesAreNothingNew() {
        var compared = compared(ONE_CHARGE, "amber", "charge of 2024-01-01");

        assertThat(compared.news()).isEmpty();
        assertThat(compared.worse()).isEmpty();
    }

    @Test
    void anotherChargeIsWorseThoughItWasAmberBefore() {
        var compared = compared(ONE_CHARGE, "amber", "charge of 2024-01-01", "charge of 2026-11-01");

        assertThat(compared.news()).containsOnlyKeys(CHARGES);
        assertThat(compared.worse()).singleElement().satisfies(worse -> {
            assertThat(worse.after()).isEqualTo(CheckResult.AMBER);
            assertThat(worse.somethingNew()).isTrue();
        });
    }

    @Test
    void aChargeThatIsSettledIsRecordedAndNotWorse() {
        var two = new RecheckBook.Last(
                "amber", CheckResult.AMBER, Set.of("charge of 2024-01-01", "charge of 2026-11-01"));
        var compared = compared(two, "amber", "charge of 2024-01-01");

        assertThat(compared.news()).containsOnlyKeys(CHARGES);
        assertThat(compared.worse()).isEmpty();
    }

    @Test
    void whatWasRecordedWithoutItsFindingsIsRecordedAgainAndNotWorse() {
        var compared = compared(new RecheckBook.Last("amber", CheckResult.AMBER, Set.of()), "amber", "a charge");

        assertThat(compared.news()).containsOnlyKeys(CHARGES);
        assertThat(compared.worse()).isEmpty();
    }

    @Test
    void whatDoesNotTellItsFindingsIsTheSameAsLongAsItsAnswerIs() {
        assertThat(compared(ONE_CHARGE, "amber").news()).isEmpty();
    }

    @Test
    void worseIsWorseWhateverWasFoundAndBetterIsNot() {
        assertThat(compared(ONE_CHARGE, "stop", "charge of 2024-01-01").worse())
                .extracting(Worsening::somethingNew)
                .containsExactly(false);
        assertThat(compared(new RecheckBook.Last("stop", CheckResult.STOP, Set.of("x")), "amber", "a charge")
                        .worse())
                .isEmpty();
    }

    private static Comparison compared(RecheckBook.Last last, String answer, String... findings) {
        var comparison = new Comparison(Map.of(CHARGES, last), key -> Optional.of(last.result()));
        comparison.add(SUBJECT, reading(answer, Set.of(findings)));
        return comparison;
    }

    private static RegisterReading reading(String answer, Set<String> findings) {
        var check = DeskCheckList.published().check("D04");
        var today = LocalDate.parse("2026-11-22");
        return new RegisterReading(
                check,
                check.answer(answer),
                Map.of(),
                "Companies House: charges",
                Optional.of(new Basis("Companies House", today, today.plusDays(14))),
                Optional.empty(),
                findings);
    }
}
