package org.hearthmark.accreditation.application.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.panel.AgendaItem;
import org.hearthmark.accreditation.domain.panel.DeclaredInterest;
import org.hearthmark.accreditation.domain.panel.PanelMeeting;
import org.hearthmark.accreditation.domain.panel.PanelMeetings;
import org.hearthmark.accreditation.domain.panel.PanelRecords;
import org.hearthmark.accreditation.domain.panel.Presence;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.References;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the panel's meetings and keeps their records: agenda, who is there, who declared an interest. */
@Service
public class MeetingDesk {

    private final PanelMeetings meetings;
    private final PanelRecords records;
    private final HomesInCases homes;
    private final People people;
    private final MeetingNotices notices;
    private final References references;
    private final AuditTrail audit;
    private final Clock clock;

    MeetingDesk(
            PanelMeetings meetings,
            PanelRecords records,
            HomesInCases homes,
            People people,
            MeetingNotices notices,
            References references,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.records = records;
        this.homes = homes;
        this.people = people;
        this.notices = notices;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Calls a meeting; every home that waits for a decision is on its agenda.
     *
     * @return its reference, such as PNL-2026-000012
     * @throws Refusal INVALID for {@code heldOn} when the day is over
     */
    @Transactional
    public String call(LocalDate heldOn, String place, String by) {
        if (heldOn.isBefore(LondonTime.today(clock))) {
            throw Refusal.invalid("This day is over", Map.of("heldOn", "Enter today's date or a later one"));
        }
        var meeting = meetings.save(PanelMeeting.call(references.next("PNL"), heldOn, place, clock.instant(), by));
        var waiting = records.waiting();
        for (int index = 0; index < waiting.size(); index++) {
            enter(meeting, waiting.get(index).id(), index + 1, by);
        }
        audited("panel-called", meeting, by, Map.of("homes", String.valueOf(waiting.size())));
        notices.called(meeting);
        return meeting.reference();
    }

    /** @throws Refusal INVALID when the home waits for no decision, or stands on the agenda already */
    @Transactional
    public void add(UUID meetingId, UUID homeId, String by) {
        var meeting = requireRunning(meetingId);
        var agenda = records.agendaOf(meetingId);
        if (agenda.stream().anyMatch(item -> item.homeId().equals(homeId))) {
            throw Refusal.invalid("This home is on the agenda already.");
        }
        if (require(homeId).status() != HomeStatus.PANEL) {
            throw Refusal.invalid("This home does not wait for a decision of the panel.");
        }
        enter(meeting, homeId, agenda.size() + 1, by);
        audited("panel-agenda-added", meeting, by, Map.of("home", homeId.toString()));
    }

    private void enter(PanelMeeting meeting, UUID homeId, int number, String by) {
        records.record(new AgendaItem(meeting.id(), homeId, number, clock.instant(), by));
    }

    /**
     * Opens the meeting with the members who are there.
     *
     * @throws Refusal INVALID on another day than its own, or without a member
     */
    @Transactional
    public void open(UUID meetingId, Collection<String> present, String by) {
        var meeting = requireRunning(meetingId);
        if (!meeting.heldOn().equals(LondonTime.today(clock))) {
            throw Refusal.invalid("A meeting is opened on its day. Call another one for today.");
        }
        meeting.open(LondonTime.today(clock), clock.instant());
        present(meetingId, present, by);
        audited("panel-opened", meeting, by, Map.of());
    }

    /**
     * Records who is in the room now: who is not named has left.
     *
     * @throws Refusal INVALID for {@code present} when one of them is no member of the panel
     */
    @Transactional
    public void present(UUID meetingId, Collection<String> present, String by) {
        requireRunning(meetingId);
        var members = members().stream().map(Person::username).toList();
        if (!members.containsAll(present)) {
            throw Refusal.invalid(
                    "Only members of the panel sit in it", Map.of("present", "Choose members of the panel"));
        }
        var before = records.presentIn(meetingId);
        present.stream()
                .filter(person -> !before.contains(person))
                .forEach(person -> records.record(new Presence(meetingId, person, true, clock.instant(), by)));
        before.stream()
                .filter(person -> !present.contains(person))
                .forEach(person -> records.record(new Presence(meetingId, person, false, clock.instant(), by)));
    }

    /**
     * @throws Refusal INVALID for {@code interest} when nothing is said, when the person declared it before, or when the home
     *     has been decided in this meeting
     */
    @Transactional
    public void declareInterest(UUID meetingId, UUID homeId, String person, String interest, String by) {
        var meeting = requireRunning(meetingId);
        if (records.agendaOf(meetingId).stream().noneMatch(item -> item.homeId().equals(homeId))) {
            throw Refusal.unknown("home on the agenda");
        }
        if (records.decisionsIn(meetingId).stream()
                .anyMatch(decision -> decision.homeId().equals(homeId))) {
            throw Refusal.invalid(
                    "Too late", Map.of("interest", "This home has been decided: an interest is declared before that"));
        }
        if (records.interestsIn(List.of(homeId)).stream()
                .anyMatch(row -> row.person().equals(person))) {
            throw Refusal.invalid(
                    "Declared already", Map.of("person", "An interest of this member is recorded already"));
        }
        if (members().stream().noneMatch(member -> member.username().equals(person))) {
            throw Refusal.invalid(
                    "Only members of the panel sit in it", Map.of("person", "Choose a member of the panel"));
        }
        records.record(new DeclaredInterest(meetingId, homeId, person, interest, clock.instant(), by));
        audited("interest-declared", meeting, by, Map.of("home", homeId.toString(), "person", person));
    }

    @Transactional
    public void close(UUID meetingId, String by) {
        var meeting = requireRunning(meetingId);
        meeting.close(clock.instant());
        audited("panel-closed", meeting, by, Map.of());
    }

    @Transactional
    public void cancel(UUID meetingId, String by) {
        var meeting = requireRunning(meetingId);
        meeting.cancel(clock.instant());
        audited("panel-cancelled", meeting, by, Map.of());
        notices.cancelled(meeting);
    }

    /** The members of the panel, by name. */
    @Transactional(readOnly = true)
    public List<Person> members() {
        return people.inGroup(Role.PANEL_MEMBER.group().orElseThrow());
    }

    private void audited(String action, PanelMeeting meeting, String by, Map<String, String> details) {
        audit.record(new AuditFact(action, meeting.id(), by, details));
    }

    private PanelMeeting requireRunning(UUID meetingId) {
        records.lock(meetingId);
        return meetings.findById(meetingId)
                .filter(PanelMeeting::running)
                .orElseThrow(() -> Refusal.invalid("This meeting is over, so nothing in it can be changed."));
    }

    private HomeInCase require(UUID homeId) {
        return homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
    }
}
