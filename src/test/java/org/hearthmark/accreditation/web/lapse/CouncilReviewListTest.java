package org.hearthmark.accreditation.web.lapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.lapse.CouncilReviewFile;
import org.hearthmark.accreditation.application.lapse.CouncilReviews;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

/** What waits for a council is asked for by itself: however much was answered since, it stays on the page. */
class CouncilReviewListTest {

    @Test
    void whatWaitsIsNotTakenFromTheLatestAlone() {
        var reviews = mock(CouncilReviews.class);
        var me = mock(SignedInPerson.class);
        var council = UUID.randomUUID();
        var waiting = List.of(mock(CouncilReviewFile.class));
        when(me.has(Role.COMMISSIONER)).thenReturn(true);
        when(me.organisation()).thenReturn(council);
        when(reviews.openFor(council)).thenReturn(waiting);
        var model = new ExtendedModelMap();

        new CouncilReviewPages(reviews).all(me, model);

        assertThat(model).containsEntry("waiting", waiting);
    }
}
