package org.hearthmark.accreditation.application.panel;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.panel.MeetingFile.Interest;
import org.hearthmark.accreditation.application.panel.MeetingFile.Line;
import org.hearthmark.accreditation.application.panel.MeetingFile.Movement;
import org.hearthmark.accreditation.application.panel.MeetingFile.Outcome;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.panel.AgendaItem;
import org.hearthmark.accreditation.domain.panel.Bench;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.panel.DecisionSeat;
import org.hearthmark.accreditation.domain.panel.DeclaredInterest;
import org.hearthmark.accreditation.domain.panel.PanelMeeting;
import org.hearthmark.accreditation.domain.panel.PanelMeetings;
import org.hearthmark.accreditation.domain.panel.PanelRecords;
import org.hearthmark.identity.Person;
import org.hearthmark.shared.LondonTime;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the panel's meetings for reading. */
@Service
public class MeetingFiles {

    private final PanelMeetings meetings;
    private final PanelRecords records;
    private final HomesInCases homes;
    private final Sittings sittings;
    private final MeetingDesk desk;
    private final PanelRules rules;
    private final Clock clock;

    MeetingFiles(
            PanelMeetings meetings,
            PanelRecords records,
            HomesInCases homes,
            Sittings sittings,
            MeetingDesk desk,
            PanelRules rules,
            Clock clock) {
        this.meetings = meetings;
        this.records = records;
        this.homes = homes;
        this.sittings = sittings;
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    /** A home that waits for a decision and stands on no agenda of this meeting. */
    public record WaitingHome(UUID id, String words) {}

    /** The meetings, the latest first. */
    @Transactional(readOnly = true)
    public List<PanelMeeting> list(int page, int size) {
        return meetings.findAllByOrderByHeldOnDescCalledAtDesc(PageRequest.of(page, size));
    }

    @Transactional(readOnly = true)
    public Optional<MeetingFile> open(String reference) {
        return meetings.findByReference(reference).map(this::file);
    }

    /** The homes that could still be put on the agenda. */
    @Transactional(readOnly = true)
    public List<WaitingHome> waitingFor(MeetingFile file) {
        var there = file.agenda().stream().map(Line::home).toList();
        return records.waiting().stream()
                .filter(home -> !there.contains(home.id()))
                .map(home -> new WaitingHome(home.id(), words(home)))
                .toList();
    }

    private static String words(HomeInCase home) {
        var of = home.accreditationCase();
        return of.reference() + ", home " + home.number() + ", " + of.firmLabel() + ", " + home.area();
    }

    private MeetingFile file(PanelMeeting meeting) {
        var members = desk.members().stream()
                .collect(Collectors.toMap(Person::username, Person::name, (one, same) -> one, LinkedHashMap::new));
        return new MeetingFile(
                meeting,
                agenda(meeting),
                members,
                List.copyOf(records.presentIn(meeting.id())),
                records.presenceOf(meeting.id()).stream()
                        .map(row -> new Movement(row.person(), row.present(), row.recordedAt()))
                        .toList(),
                meeting.heldOn().equals(LondonTime.today(clock)),
                rules.quorum());
    }

    private List<Line> agenda(PanelMeeting meeting) {
        var items = records.agendaOf(meeting.id());
        var ids = items.stream().map(AgendaItem::homeId).toList();
        Map<UUID, HomeInCase> byId =
                homes.findByIdIn(ids).stream().collect(Collectors.toMap(HomeInCase::id, Function.identity()));
        var benches = sittings.benchesOf(meeting, byId.values());
        var interests = records.interestsIn(ids).stream().collect(Collectors.groupingBy(DeclaredInterest::homeId));
        var outcomes = outcomes(meeting);
        return items.stream()
                .map(item -> line(
                        item,
                        byId.get(item.homeId()),
                        benches.get(item.homeId()),
                        interests.getOrDefault(item.homeId(), List.of()),
                        Optional.ofNullable(outcomes.get(item.homeId()))))
                .toList();
    }

    private Map<UUID, Outcome> outcomes(PanelMeeting meeting) {
        var decisions = records.decisionsIn(meeting.id());
        var seats = records.seatsOf(decisions.stream().map(Decision::id).toList()).stream()
                .collect(Collectors.groupingBy(DecisionSeat::decision));
        return decisions.stream()
                .collect(Collectors.toMap(
                        Decision::homeId,
                        row -> outcome(row, seats.getOrDefault(row.id(), List.of())),
                        (earlier, later) -> later));
    }

    private static Outcome outcome(Decision row, List<DecisionSeat> seats) {
        return new Outcome(
                row.outcome(),
                row.reasons(),
                row.recordedBy(),
                row.recordedAt(),
                seats.stream()
                        .map(seat -> new Bench.Seat(seat.person(), seat.part()))
                        .toList());
    }

    private static Line line(
            AgendaItem item,
            HomeInCase home,
            Bench bench,
            List<DeclaredInterest> interests,
            Optional<Outcome> outcome) {
        var of = home.accreditationCase();
        return new Line(
                item.number(),
                home.id(),
                home.number(),
                of.reference(),
                of.firmLabel(),
                home.area(),
                home.status(),
                bench,
                interests.stream()
                        .map(row -> new Interest(row.person(), row.interest(), row.recordedAt()))
                        .toList(),
                outcome);
    }
}
