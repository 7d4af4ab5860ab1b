package org.hearthmark.accreditation.application.panel;

import org.hearthmark.accreditation.domain.panel.PanelMeeting;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** Tells the members of the panel that it meets. No home and no provider is named in a message. */
@Component
class MeetingNotices {

    private final People people;
    private final Outbox outbox;

    MeetingNotices(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    void called(PanelMeeting meeting) {
        tell(meeting, "called", "Panel on " + DaysInWords.day(meeting.heldOn()), """
                The panel meets on %s: %s.

                Agenda and case packs are under Panel meetings, meeting %s. If you have an interest in one of the homes, \
                say so before it is decided.
                """.formatted(
                        DaysInWords.day(meeting.heldOn()), meeting.place(), meeting.reference()));
    }

    void cancelled(PanelMeeting meeting) {
        tell(meeting, "cancelled", "Cancelled: panel on " + DaysInWords.day(meeting.heldOn()), """
                The meeting %s of the panel on %s does not take place.
                """.formatted(
                        meeting.reference(), DaysInWords.day(meeting.heldOn())));
    }

    private void tell(PanelMeeting meeting, String what, String subject, String text) {
        outbox.postAll(people.inGroup(Role.PANEL_MEMBER.group().orElseThrow()).stream()
                .map(member -> new Notice(
                        "panel-" + what + ":" + meeting.id() + ":" + member.username(),
                        NoticeKind.APPOINTMENT,
                        member.email(),
                        subject,
                        text,
                        meeting.id()))
                .toList());
    }
}
