package org.hearthmark.ladder.application.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseGuard;
import org.hearthmark.ladder.application.raise.RaiseGuard.Word;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.ladder.domain.guard.Limb;
import org.hearthmark.ladder.domain.guard.Trips;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.Outbox;
import org.hearthmark.shared.PublicAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

/** The guard is asked every night, and only a word that has changed is kept and told. */
class NightGuardTest {

    private static final UUID ID = UUID.fromString("c0000000-0000-4000-8000-000000000071");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final PublishedRaises raises = mock(PublishedRaises.class);
    private final Regions regions = mock(Regions.class);
    private final RaiseGuard guard = mock(RaiseGuard.class);
    private final People people = mock(People.class);
    private final Outbox outbox = mock(Outbox.class);
    private final NightGuard night = new NightGuard(
            raises,
            regions,
            guard,
            new ManagerPost(people, outbox),
            new PublicAddress("https://example.org"),
            TransactionOperations.withoutTransaction());
    private final List<RaiseStep> steps = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();

    @BeforeEach
    void oneRaiseWaitsForItsDay() {
        steps.add(step(Act.PUBLISHED, figures(Trips.NONE)));
        when(raises.in(RaiseStatus.PUBLISHED)).thenAnswer(call -> List.of(raise()));
        when(raises.locked(ID)).thenAnswer(call -> raise());
        when(raises.open(ID)).thenAnswer(call -> raise());
        when(regions.of(any(RaiseFile.class))).thenReturn(List.of(new RegionOfRaise("London", State.WAITING, DAY, "")));
        var manager = mock(Person.class);
        when(manager.email()).thenReturn("manager@example.org");
        when(people.inGroup("alliance-managers")).thenReturn(List.of(manager));
        doAnswer(call -> steps.add(step(Act.GUARD_CHECKED, call.<Map<String, String>>getArgument(4))))
                .when(raises)
                .record(eq(ID), eq(Act.GUARD_CHECKED), anyString(), anyString(), anyMap(), anyString());
        doAnswer(call -> {
                    told.addAll(call.<List<Notice>>getArgument(0));
                    return null;
                })
                .when(outbox)
                .postAll(any());
    }

    @Test
    void aWordThatStaysTheSameIsNeitherKeptNorTold() {
        theGuardSays(false);

        night.run();

        verify(outbox, never()).postAll(any());
        assertThat(steps).hasSize(1);
    }

    @Test
    void managersAreToldOnceThatItBeginsToTripAndOnceThatItStops() {
        theGuardSays(true);
        night.run();
        night.run();
        assertThat(told).hasSize(1);

        theGuardSays(false);
        night.run();
        night.run();
        assertThat(told).hasSize(2);
        assertThat(steps.stream().filter(step -> step.act() == Act.GUARD_CHECKED))
                .hasSize(2);
    }

    @Test
    void whatIsInEffectEverywhereIsNotAskedAbout() {
        theGuardSays(true);
        when(regions.of(any(RaiseFile.class)))
                .thenReturn(List.of(new RegionOfRaise("London", State.IN_EFFECT, DAY, "")));

        night.run();

        verify(guard, never()).of(any());
    }

    @Test
    void managersAreToldWhereItTripsByMoreThanBeforeAndNotWhereItTripsByLess() {
        theGuardSays(trips(12));
        night.run();
        theGuardSays(trips(9));
        night.run();
        assertThat(told).hasSize(1);

        theGuardSays(trips(13));
        night.run();
        night.run();

        assertThat(told).hasSize(2);
        assertThat(told.get(1).text()).contains("more places");
    }

    @Test
    void ofARegionThatWasPutOffItsNextDayIsTold() {
        when(regions.of(any(RaiseFile.class)))
                .thenReturn(List.of(
                        new RegionOfRaise("London", State.IN_EFFECT, DAY, ""),
                        new RegionOfRaise("North East", State.WAITING, LocalDate.of(2027, 5, 17), "")));
        theGuardSays(trips(12));

        night.run();

        assertThat(told.get(0).text()).contains("17 May 2027").doesNotContain("1 March 2027");
    }

    @Test
    void oneThatCannotBeAskedAboutDoesNotEndTheNight() {
        var broken = UUID.fromString("c0000000-0000-4000-8000-000000000072");
        when(raises.in(RaiseStatus.PUBLISHED)).thenAnswer(call -> List.of(raise(broken), raise()));
        when(raises.locked(broken)).thenThrow(new IllegalStateException("It cannot be read"));
        theGuardSays(true);

        night.run();

        assertThat(told).hasSize(1);
    }

    private void theGuardSays(boolean tripped) {
        theGuardSays(tripped ? trips(12) : Trips.NONE);
    }

    private void theGuardSays(Trips trips) {
        when(guard.of(any())).thenReturn(new Word(!trips.none(), trips, figures(trips)));
    }

    private static Trips trips(int places) {
        return new Trips(List.of(new Trips.Trip("E06000001", places, 30, Set.of(Limb.values()[0]))));
    }

    private static Map<String, String> figures(Trips trips) {
        return Map.of("tripped", String.valueOf(!trips.none()), Trips.DETAIL, trips.written());
    }

    private RaiseStep step(Act act, Map<String, String> details) {
        return new RaiseStep(
                steps.size() + 1L, act, "", "", details, Instant.parse("2027-01-01T10:00:00Z"), "manager2");
    }

    private RaiseFile raise() {
        return raise(ID);
    }

    private RaiseFile raise(UUID id) {
        var content =
                new RaiseContent("Safety first", "Fires", false, DAY, Map.of("AC-04", 2), Set.of(), Set.of(), 28, 84);
        return new RaiseFile(id, 3, "RSE-2026-000001", RaiseStatus.PUBLISHED, Optional.of(2), content, steps);
    }
}
