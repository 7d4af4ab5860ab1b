package org.hearthmark.accreditation.application.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.hearthmark.audit.SealedHead;
import org.hearthmark.audit.SealedTrail;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;

class LastSealedHeadTest {

    private final SealedTrail trail = mock(SealedTrail.class);

    @Test
    void nothingIsDrawnFromTheBeginningOfTheChainWhichEverybodyKnows() {
        when(trail.head()).thenReturn(head(0));

        assertThatThrownBy(() -> new LastSealedHead(trail).read())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID))
                .hasMessageContaining("not sealed yet")
                .hasMessageContaining("Try again in a minute")
                .hasMessageContaining("nothing you entered is lost");
    }

    @Test
    void theFirstSealIsChanceEnough() {
        when(trail.head()).thenReturn(head(1));

        assertThat(new LastSealedHead(trail).read()).isEqualTo(new DrawHead("abc1", 1));
    }

    private static SealedHead head(long sequence) {
        return new SealedHead(sequence, sequence * 7, 7, "abc" + sequence, Instant.EPOCH);
    }
}
