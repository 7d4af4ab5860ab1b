package org.hearthmark.ladder.application.raise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.junit.jupiter.api.Test;

/** Where each raise stands, as the consistency check holds it against the open work. */
class RaiseSubjectsTest {

    private static final UUID ID = new UUID(0, 1);

    private final PublishedRaises raises = mock(PublishedRaises.class);
    private final RaiseSubjects subjects = new RaiseSubjects(raises);
    private final List<RaiseStep> steps = new ArrayList<>();

    @Test
    void whatIsHeldHasItsTaskUntilEveryRegionIsDecided() {
        assertThat(stepsOf(RaiseStatus.PUBLISHED)).isEmpty();
        done(Act.HELD, "London");
        done(Act.HELD, "North East");
        assertThat(stepsOf(RaiseStatus.PUBLISHED)).containsExactly("decide-on-held-raise");

        done(Act.RELEASED, "London");
        done(Act.TOOK_EFFECT, "London");
        assertThat(stepsOf(RaiseStatus.PUBLISHED)).containsExactly("decide-on-held-raise");
        done(Act.DROPPED, "North East");
        assertThat(stepsOf(RaiseStatus.PUBLISHED)).isEmpty();
    }

    @Test
    void whatIsProposedIsLookedAtAndThenApproved() {
        done(Act.PROPOSED, "");
        assertThat(stepsOf(RaiseStatus.PROPOSED)).containsExactly("review-impact");
        done(Act.REVIEWED, "");
        assertThat(stepsOf(RaiseStatus.PROPOSED)).containsExactly("approve-raise");
    }

    private Set<String> stepsOf(RaiseStatus status) {
        var content = new RaiseContent(
                "Safety", "Fires", false, LocalDate.of(2027, 3, 1), Map.of("AC-04", 2), Set.of(), Set.of(), 28, 84);
        var raise = new RaiseFile(ID, 2, "RSE-2027-000001", status, Optional.of(7), content, List.copyOf(steps));
        when(raises.in(RaiseStatus.PROPOSED, RaiseStatus.PUBLISHED)).thenReturn(List.of(raise));
        return subjects.steps().get(ID);
    }

    private void done(Act act, String region) {
        steps.add(new RaiseStep(
                steps.size() + 1L, act, region, "Why", Map.of(), Instant.parse("2027-03-01T00:00:00Z"), "manager"));
    }
}
