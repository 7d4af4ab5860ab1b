package org.hearthmark.accreditation.application.recheck;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.recheck.AccreditedHome;
import org.hearthmark.accreditation.domain.recheck.FirmsAtWork;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.PublicFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sweep watches whoever has something at stake today and nobody else, and no batch keeps the others waiting. */
class RecheckSweepTest {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID APPLIES = new UUID(0, 1);
    private static final UUID STANDS = new UUID(0, 2);
    private static final UUID RAN_OUT = new UUID(0, 3);
    private static final UUID LATER = new UUID(0, 4);
    private static final UUID ONE_CASE = new UUID(1, 1);
    private static final UUID NEXT_CASE = new UUID(1, 2);

    private final FirmsAtWork firms = mock(FirmsAtWork.class);
    private final PublicFacts facts = mock(PublicFacts.class);
    private final Rechecks rechecks = mock(Rechecks.class);
    private final ProposalRefresh proposals = mock(ProposalRefresh.class);
    private final RecheckSweep sweep =
            new RecheckSweep(firms, new FirmWatch(mock(Cases.class), firms, rechecks, facts), rechecks, proposals);

    @BeforeEach
    void twoBatchesOfFirmsAndTwoCases() {
        when(firms.after(eq(BEFORE_ALL), anyInt())).thenReturn(List.of(APPLIES, STANDS, RAN_OUT));
        when(firms.after(eq(RAN_OUT), anyInt())).thenReturn(List.of(LATER));
        when(firms.applying(any())).thenReturn(List.of(APPLIES));
        when(rechecks.standing(any()))
                .thenReturn(List.of(new AccreditedHome(
                        UUID.randomUUID(), STANDS, UUID.randomUUID(), AgeRange.BOTH, ONE_CASE, Instant.EPOCH)));
        when(firms.inStage1After(eq(BEFORE_ALL), anyInt())).thenReturn(List.of(ONE_CASE, NEXT_CASE));
    }

    @Test
    void whoseAccreditationsRanOutIsWatchedNoMore() {
        sweep.run();

        verify(facts).unwatch(sameFirms(RAN_OUT));
        verify(facts).unwatch(sameFirms(LATER));
    }

    @Test
    void aBatchOrACaseThatFailsKeepsNoOtherWaiting() {
        doThrow(new IllegalStateException("in a test")).when(rechecks).compare(List.of(APPLIES, STANDS, RAN_OUT));
        doThrow(new IllegalStateException("in a test")).when(proposals).refresh(ONE_CASE);

        sweep.run();

        verify(rechecks).compare(List.of(LATER));
        verify(proposals).refresh(NEXT_CASE);
    }

    private static Collection<UUID> sameFirms(UUID... expected) {
        return argThat(
                (Collection<UUID> given) -> given != null && Set.copyOf(given).equals(Set.of(expected)));
    }
}
