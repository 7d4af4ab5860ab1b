package org.hearthmark.ladder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.web.ActPages.Deed;
import org.junit.jupiter.api.Test;

/** What the page of a raise offers is what can be done that day. */
class DeedTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void aRaiseIsOfferedToBeWithdrawnUntilTheDayBeforeItsOwn() {
        assertThat(on(DAY.minusDays(1))).containsExactly(Deed.WITHDRAW);
        assertThat(on(DAY)).isEmpty();
        assertThat(on(DAY.plusDays(1))).isEmpty();
    }

    private static List<Deed> on(LocalDate today) {
        var content = new RaiseContent("Safety", "Fires", false, DAY, Map.of("AC-04", 2), Set.of(), Set.of(), 28, 84);
        var raise = new RaiseFile(
                new UUID(0, 1), 2, "RSE-2027-000001", RaiseStatus.PUBLISHED, Optional.of(7), content, List.of());
        return Deed.on(raise, "manager2", today);
    }
}
