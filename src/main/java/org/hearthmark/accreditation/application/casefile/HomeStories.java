package org.hearthmark.accreditation.application.casefile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.casefile.HomeStory.Decided;
import org.hearthmark.accreditation.application.casefile.HomeStory.Said;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.condition.ConditionState;
import org.hearthmark.accreditation.domain.condition.Conditions;
import org.hearthmark.accreditation.domain.panel.Bench;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.panel.DecisionSeat;
import org.hearthmark.accreditation.domain.panel.PanelMeeting;
import org.hearthmark.accreditation.domain.panel.PanelMeetings;
import org.hearthmark.accreditation.domain.panel.PanelRecords;
import org.hearthmark.accreditation.domain.panel.Representation;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the stories of a case's homes, by a fixed number of statements. */
@Service
public class HomeStories {

    private final HomesInCases homes;
    private final Facts facts;
    private final Conditions conditions;
    private final PanelRecords panel;
    private final PanelMeetings meetings;
    private final Clock clock;

    HomeStories(
            HomesInCases homes,
            Facts facts,
            Conditions conditions,
            PanelRecords panel,
            PanelMeetings meetings,
            Clock clock) {
        this.homes = homes;
        this.facts = facts;
        this.conditions = conditions;
        this.panel = panel;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** By the home's number in the case. */
    @Transactional(readOnly = true)
    public Map<Integer, HomeStory> ofCase(UUID caseId) {
        var all = homes.ofCase(caseId);
        var ids = all.stream().map(HomeInCase::id).toList();
        var decisions = decisions(ids);
        var states = conditions.statesOf(ids).stream()
                .collect(Collectors.groupingBy(state -> state.condition().homeId()));
        var said = panel.representationsOf(ids).stream().collect(Collectors.groupingBy(Representation::homeId));
        return all.stream()
                .map(home -> story(home, decisions, states, said))
                .collect(Collectors.toMap(HomeStory::number, Function.identity()));
    }

    private HomeStory story(
            HomeInCase home,
            Map<UUID, List<Decided>> decisions,
            Map<UUID, List<ConditionState>> states,
            Map<UUID, List<Representation>> said) {
        var today = LondonTime.today(clock);
        boolean proposed = home.status() == HomeStatus.PROPOSED_REFUSAL;
        return new HomeStory(
                home.id(),
                home.number(),
                home.status(),
                home.representations()
                        .filter(answer -> proposed && answer.open(today))
                        .map(answer -> answer.until()),
                home.deferredUntil().filter(day -> home.status() == HomeStatus.DEFERRED),
                home.accreditationCase().status() == CaseStatus.HOMES_UNDER_WAY && !home.ended(),
                decisions.getOrDefault(home.id(), List.of()),
                states.getOrDefault(home.id(), List.of()),
                said.getOrDefault(home.id(), List.of()).stream()
                        .map(row -> new Said(row.text(), row.recordedAt()))
                        .toList());
    }

    private Map<UUID, List<Decided>> decisions(Collection<UUID> ids) {
        var rows = facts.decisionsOf(ids);
        var seats = panel.seatsOf(rows.stream().map(Decision::id).toList()).stream()
                .collect(Collectors.groupingBy(DecisionSeat::decision));
        var references =
                meetings
                        .findByIdIn(rows.stream()
                                .flatMap(row -> row.meeting().stream())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(PanelMeeting::id, PanelMeeting::reference));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Decision::homeId,
                        Collectors.mapping(row -> decided(row, references, seats), Collectors.toList())));
    }

    private static Decided decided(Decision row, Map<UUID, String> references, Map<UUID, List<DecisionSeat>> seats) {
        return new Decided(
                row.outcome(),
                row.reasons(),
                row.recordedAt(),
                row.recordedBy(),
                row.deferredUntil(),
                row.meeting().flatMap(id -> Optional.ofNullable(references.get(id))),
                seats.getOrDefault(row.id(), List.of()).stream()
                        .map(seat -> new Bench.Seat(seat.person(), seat.part()))
                        .toList());
    }
}
