package org.hearthmark.accreditation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.panel.MeetingDesk;
import org.hearthmark.accreditation.domain.panel.PanelMeetings;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/** Meetings of the panel for tests: each home gets one of its own, so that no test waits for another's. */
@Component
public class PanelAtWork {

    private final MeetingDesk desk;
    private final PanelMeetings meetings;
    private final Clock clock;

    PanelAtWork(MeetingDesk desk, PanelMeetings meetings, Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Calls a meeting for today, which takes every home that waits, and opens it with these members. */
    public String inSession(UUID home, List<String> members) {
        var today = LondonTime.today(clock);
        var running = meetings.of(home, today).stream()
                .filter(meeting -> meeting.inSessionOn(today))
                .findFirst();
        if (running.isPresent()) {
            desk.present(running.get().id(), members.stream().distinct().toList(), "manager");
            return running.get().reference();
        }
        String reference = desk.call(today, "The alliance's office", "manager");
        var meeting = meetings.findByReference(reference).orElseThrow();
        desk.open(meeting.id(), members.stream().distinct().toList(), "manager");
        return reference;
    }
}
