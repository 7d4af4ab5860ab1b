package org.hearthmark.accreditation.domain.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.IllegalTransition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The way of one home that is looked at again. */
class ReassessmentRuleTest {

    private static final Instant NOW = Instant.parse("2030-03-31T00:59:59Z");

    @Nested
    class WaitingForItsProvider {

        private final Reassessment of = Reassessment.waiting(UUID.randomUUID(), NOW);

        @Test
        void anAnswerIsReadFirst() {
            of.answered(Round.ofPapers(List.of("AC-01", "AC-01", "AC-02")));

            assertThat(of.status()).isEqualTo(ReassessmentStatus.CHECK);
            assertThat(of.toRead()).containsExactly("AC-01", "AC-02");
            assertThat(of.toSee()).isEmpty();
        }

        @Test
        void itsLastDayEndsItOnceOnly() {
            of.unanswered(NOW);

            assertThat(of.outcome()).contains(ReassessmentOutcome.UNANSWERED);
            assertThat(of.ended()).contains(NOW);
            assertThatThrownBy(() -> of.unanswered(NOW)).isInstanceOf(IllegalTransition.class);
            assertThatThrownBy(() -> of.answered(Round.ofPapers(List.of("AC-01"))))
                    .isInstanceOf(IllegalTransition.class);
        }

        @Test
        void nothingIsDecidedBeforeAnybodyLooked() {
            assertThatThrownBy(() -> of.ended(ReassessmentOutcome.STANDS, NOW)).isInstanceOf(IllegalTransition.class);
            assertThatThrownBy(of::inspected).isInstanceOf(IllegalTransition.class);
        }

        @Test
        void aReviewThatComesMeanwhileGoesFirst() {
            of.becomes(ReassessmentKind.REVIEW, new Round(List.of(), List.of("AC-01")));

            assertThat(of.kind()).isEqualTo(ReassessmentKind.REVIEW);
            assertThat(of.status()).isEqualTo(ReassessmentStatus.INSPECTION);
        }
    }

    @Nested
    class LookedAt {

        private final Reassessment of = new Reassessment(
                UUID.randomUUID(),
                ReassessmentKind.DEMAND,
                new Round(List.of("LM-04", "LM-05"), List.of("AC-01", "LM-05")),
                NOW);

        @Test
        void whatIsReadIsNotSeenTwice() {
            assertThat(of.toRead()).containsExactly("LM-04", "LM-05");
            assertThat(of.toSee()).containsExactly("AC-01");
        }

        @Test
        void whatPapersDoNotShowIsSeenWithTheRest() {
            of.checked(List.of("LM-05"));

            assertThat(of.status()).isEqualTo(ReassessmentStatus.INSPECTION);
            assertThat(of.toSee()).containsExactly("AC-01", "LM-05");
            of.inspected();
            assertThat(of.toBeDecided()).isTrue();
        }

        @Test
        void moreTimeLetsItWaitAndTheNextAnswerIsARoundOfItsOwn() {
            of.checked(List.of());
            of.inspected();
            of.waitsAgain();
            of.answered(Round.ofPapers(List.of("LM-04")));

            assertThat(of.items()).containsExactly("LM-04");
            of.checked(List.of());
            assertThat(of.toBeDecided()).isTrue();
        }
    }

    @Test
    void somebodyHasToLookAtSomething() {
        assertThatThrownBy(() -> Round.ofPapers(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Rounds.of(List.of())).isEqualTo(Optional.empty());
    }
}
