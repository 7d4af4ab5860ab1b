package org.hearthmark.ladder.application.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.ladder.application.effect.ToldRows.ToTell;
import org.hearthmark.ladder.application.effect.ToldRows.What;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.provider.Firm;
import org.hearthmark.shared.PublicAddress;
import org.junit.jupiter.api.Test;

/** What providers read of a raise. */
class RaiseLettersTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final RaiseLetters letters =
            new RaiseLetters(mock(GapWords.class), new PublicAddress("https://example.org"));

    @Test
    void theNoticeDoesNotSayOfAHomeThatNobodyLookedAtThatItFallsShort() {
        var firm = mock(Firm.class);
        when(firm.contactEmail()).thenReturn("firm@example.org");
        var content = new RaiseContent("Safety", "Fires", false, DAY, Map.of("AC-04", 2), Set.of(), Set.of(), 28, 84);
        var raise = new RaiseFile(
                new UUID(0, 1), 2, "RSE-2027-000001", RaiseStatus.PUBLISHED, Optional.of(7), content, List.of());

        var notice = letters.of(raise, What.EFFECT, new ToTell(new UUID(0, 2), DAY), firm, List.of());

        assertThat(notice.text()).contains("do not meet all of it, or nobody has yet looked at all of it");
    }
}
