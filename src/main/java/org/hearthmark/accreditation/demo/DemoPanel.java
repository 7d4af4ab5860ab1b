package org.hearthmark.accreditation.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.panel.MeetingDesk;
import org.hearthmark.accreditation.domain.panel.MeetingStatus;
import org.hearthmark.accreditation.domain.panel.PanelMeeting;
import org.hearthmark.accreditation.domain.panel.PanelMeetings;
import org.hearthmark.accreditation.domain.panel.PanelRecords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.WorkingDays;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds the panel's meetings of the demonstration: one on each day on which something is decided. */
@Component
@Profile("demo")
class DemoPanel {

    private static final List<String> MEMBERS = List.of("panel", "panel2");
    private static final String MANAGER = "manager";
    private static final String PLACE = "The alliance's office, room 2";

    private final MeetingDesk desk;
    private final PanelMeetings meetings;
    private final PanelRecords records;
    private final WorkingDays workingDays;
    private final Clock clock;

    DemoPanel(MeetingDesk desk, PanelMeetings meetings, PanelRecords records, WorkingDays workingDays, Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.records = records;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Sees to it that a home can be decided today. */
    @Transactional
    public void meetOn(UUID home) {
        var today = LondonTime.today(clock);
        closeThoseBefore(today);
        var meeting = latest(1).stream()
                .filter(one -> one.inSessionOn(today))
                .findFirst()
                .orElseGet(() -> open(today));
        if (records.agendaOf(meeting.id()).stream()
                .noneMatch(item -> item.homeId().equals(home))) {
            desk.add(meeting.id(), home, MANAGER);
        }
    }

    /** A meeting that lies ahead, for the homes that wait for one. */
    @Transactional
    public void callTheNext() {
        if (!records.waiting().isEmpty()) {
            desk.call(workingDays.plus(LondonTime.today(clock), 3), PLACE, MANAGER);
        }
    }

    private PanelMeeting open(LocalDate today) {
        String reference = desk.call(today, PLACE, MANAGER);
        var meeting = meetings.findByReference(reference).orElseThrow();
        desk.open(meeting.id(), MEMBERS, MANAGER);
        return meeting;
    }

    /** Closes the meetings of earlier days. */
    @Transactional
    public void closeThoseBefore(LocalDate day) {
        latest(5).stream()
                .filter(meeting -> meeting.status() == MeetingStatus.IN_SESSION)
                .filter(meeting -> meeting.heldOn().isBefore(day))
                .forEach(meeting -> desk.close(meeting.id(), MANAGER));
    }

    private List<PanelMeeting> latest(int many) {
        return meetings.findAllByOrderByHeldOnDescCalledAtDesc(PageRequest.of(0, many));
    }
}
