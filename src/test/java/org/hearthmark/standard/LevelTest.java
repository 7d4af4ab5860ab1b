package org.hearthmark.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({
        "LEVEL_1, 1, true", "LEVEL_1, 2, false", "LEVEL_2, 1, true", "LEVEL_2, 2, true",
        "LEVEL_2, 3, false", "LEVEL_3, 3, true", "ALMOST_1, 1, false", "NONE, 1, false"
    })
    void aLevelMeetsWhatIsRequiredUpToItself(Level found, int required, boolean meets) {
        assertThat(found.meets(required)).isEqualTo(meets);
    }

    @Test
    void whatWasNotLookedAtIsNeverMet() {
        assertThat(Level.NOT_LOOKED_AT.meets(1)).isFalse();
        assertThat(Level.NOT_APPLICABLE.meets(1)).isFalse();
    }

    @Test
    void whatWasNotLookedAtOrDoesNotApplyIsNoStepOfTheScale() {
        assertThat(Level.NOT_LOOKED_AT.onTheScale()).isFalse();
        assertThat(Level.NOT_APPLICABLE.onTheScale()).isFalse();
        assertThat(Level.NONE.onTheScale()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aLevelIsFoundByTheCodeThatFormsCarry(Level level) {
        assertThat(Level.ofCode(level.code())).contains(level);
    }

    @Test
    void anInventedCodeIsNoLevel() {
        assertThat(Level.ofCode("level4")).isEmpty();
        assertThat(Level.ofCode("LEVEL_1")).isEmpty();
    }

    @Test
    void nobodyCanRequireALevelThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> Level.LEVEL_3.meets(4));
        assertThatIllegalArgumentException().isThrownBy(() -> Level.LEVEL_3.meets(0));
    }
}
