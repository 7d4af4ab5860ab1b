package org.hearthmark.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.InGrace;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.Registration;
import org.hearthmark.provider.RegistrationStatus;
import org.hearthmark.register.Verdict.Answer;
import org.hearthmark.shared.DaysInWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UseRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Optional<Registration> REGISTERED = registration(RegistrationStatus.REGISTERED);

    @ParameterizedTest
    @EnumSource(AgeRange.class)
    void aChildUnderSixteenIsNeverPlaced(AgeRange ages) {
        assertThat(UseRule.of(15, standing(ages, StandingKind.FULL), REGISTERED).answer())
                .isEqualTo(Answer.UNDER_16);
    }

    @Test
    void aSixteenYearOldMayBePlacedInAnAccreditedHomeOfARegisteredService() {
        var verdict = UseRule.of(16, standing(AgeRange.AGE_16_17, StandingKind.FULL), REGISTERED);

        assertThat(verdict.yes()).isTrue();
        assertThat(verdict.reasons().get(1)).contains("URN 2739555", "16 August 2023", "9 March 2026");
    }

    @Test
    void aSeventeenYearOldIsNotPlacedInAServiceThatIsNotRegistered() {
        var verdict = UseRule.of(
                17, standing(AgeRange.BOTH, StandingKind.FULL), registration(RegistrationStatus.NOT_REGISTERED));

        assertThat(verdict.answer()).isEqualTo(Answer.NOT_REGISTERED);
        assertThat(verdict.reasons().get(0)).contains("9 March 2026");
    }

    @Test
    void aRegistrationThatNobodyRecordedIsNoRegistration() {
        assertThat(UseRule.of(17, standing(AgeRange.BOTH, StandingKind.FULL), Optional.empty())
                        .answer())
                .isEqualTo(Answer.NOT_REGISTERED);
    }

    @Test
    void aLookUpThatIsTooOldIsNotReliedOn() {
        var seen = registration(RegistrationStatus.REGISTERED).orElseThrow();
        var standing = standing(AgeRange.BOTH, StandingKind.FULL);
        var lastDay = new Registration(
                seen.status(), seen.urn(), seen.trueFrom(), DAY.minus(UseRule.LOOK_UP_HOLDS), seen.recordedAt());
        var tooOld = new Registration(
                seen.status(),
                seen.urn(),
                seen.trueFrom(),
                DAY.minus(UseRule.LOOK_UP_HOLDS).minusDays(1),
                seen.recordedAt());

        assertThat(UseRule.of(17, standing, Optional.of(lastDay)).yes()).isTrue();
        assertThat(UseRule.of(17, standing, Optional.of(tooOld)).answer()).isEqualTo(Answer.NOT_REGISTERED);
        assertThat(UseRule.of(18, standing, Optional.of(tooOld)).yes()).isTrue();
    }

    @Test
    void anAdultNeedsNoRegisteredService() {
        assertThat(UseRule.of(18, standing(AgeRange.BOTH, StandingKind.FULL), Optional.empty())
                        .yes())
                .isTrue();
    }

    @Test
    void aHomeIsUsedOnlyForTheAgesItOffersPlacesTo() {
        assertThat(UseRule.of(17, standing(AgeRange.AGE_18_PLUS, StandingKind.FULL), REGISTERED)
                        .answer())
                .isEqualTo(Answer.NOT_FOR_THIS_AGE);
        assertThat(UseRule.of(18, standing(AgeRange.AGE_16_17, StandingKind.FULL), REGISTERED)
                        .answer())
                .isEqualTo(Answer.NOT_FOR_THIS_AGE);
    }

    @Test
    void aSuspendedHomeIsClosedToEverybodyAndTheReasonIsShown() {
        var verdict = UseRule.of(19, standing(AgeRange.BOTH, StandingKind.SUSPENDED), REGISTERED);

        assertThat(verdict.answer()).isEqualTo(Answer.SUSPENDED);
        assertThat(verdict.reasons()).contains("because");
    }

    @ParameterizedTest
    @EnumSource(names = {"NEVER", "WITHDRAWN", "REFUSED", "EXPIRED", "LAPSED"})
    void aHomeWithoutTheMarkIsNotReferredTo(StandingKind kind) {
        assertThat(UseRule.of(19, standing(AgeRange.BOTH, kind), REGISTERED).answer())
                .isEqualTo(Answer.NOT_ACCREDITED);
    }

    @Test
    void aHomeInGraceMayBeUsedAndTheAnswerSaysUntilWhen() {
        var grace = new InGrace(DAY.plusDays(20), List.of("AC-17"), false);
        var standing = standing(AgeRange.BOTH, StandingKind.FULL);
        var inGrace = new Standing(
                DAY,
                standing.kind(),
                standing.since(),
                standing.reasons(),
                standing.judged(),
                standing.mark(),
                List.of("AC-17"),
                Optional.of(grace),
                Optional.of(grace.until()));

        var verdict = UseRule.of(19, inGrace, REGISTERED);

        assertThat(verdict.yes()).isTrue();
        assertThat(String.join(" ", verdict.reasons()))
                .contains("In grace until " + DaysInWords.day(grace.lastDay()) + ": more is asked");
        assertThat(grace.inWords(grace.until())).isEqualTo("In grace, waiting for our check");
    }

    private static Standing standing(AgeRange ages, StandingKind kind) {
        return new Standing(
                DAY,
                kind,
                DAY.minusDays(9),
                List.of("because"),
                Optional.of(new Judged(ages, UUID.randomUUID(), Category.SELF_CONTAINED, 4)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Registration> registration(RegistrationStatus status) {
        return Optional.of(
                new Registration(status, "2739555", LocalDate.of(2023, 8, 16), DAY.minusDays(1), Instant.EPOCH));
    }
}
