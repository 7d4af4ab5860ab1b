package org.hearthmark.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final UUID ID = UUID.fromString("a0000000-0000-4000-8000-000000000001");

    private final Invitations invitations;

    InvitationsTest() throws Exception {
        invitations = new Invitations(
                Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
                "Hearthmark <no-reply@hearthmark.example>");
    }

    @Test
    void anInvitationSaysWhenInLondonsTimeForWhomAndFromWhom() throws Exception {
        CalendarPart part = invitations.request(visit(0, "2026-12-01T10:00:00Z"));

        assertThat(part.method()).isEqualTo("REQUEST");
        assertThat(part.text())
                .contains("METHOD:REQUEST", "BEGIN:VTIMEZONE", "TZID:Europe/London")
                .contains("DTSTART;TZID=Europe/London:20261201T100000")
                .contains("DTEND;TZID=Europe/London:20261201T130000")
                .contains("ORGANIZER:mailto:no-reply@hearthmark.example")
                .contains("SEQUENCE:0", "STATUS:CONFIRMED", "UID:" + ID + "@hearthmark");
        assertThat(unfolded(part)).contains("mailto:firm@example.org");
        event(part).validate();
    }

    @Test
    void aSummerVisitIsInSummerTime() {
        assertThat(invitations.request(visit(0, "2027-06-01T09:00:00Z")).text())
                .contains("DTSTART;TZID=Europe/London:20270601T100000");
    }

    @Test
    void aVisitThatIsMovedAndCancelledStaysTheSameAppointment() throws Exception {
        VEvent first = event(invitations.request(visit(0, "2026-12-01T10:00:00Z")));
        VEvent moved = event(invitations.request(visit(1, "2026-12-03T10:00:00Z")));
        CalendarPart cancelled = invitations.cancel(visit(2, "2026-12-03T10:00:00Z"));

        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(event(cancelled).getUid()).isEqualTo(first.getUid());
        assertThat(cancelled.method()).isEqualTo("CANCEL");
        assertThat(cancelled.text()).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2");
    }

    private static VEvent event(CalendarPart part) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(part.text()));
        return (VEvent) read.getComponent(Component.VEVENT).orElseThrow();
    }

    private static String unfolded(CalendarPart part) {
        return part.text().replaceAll("\\r?\\n[ \\t]", "");
    }

    private static Appointment visit(int sequence, String from) {
        Instant begins = Instant.parse(from);
        return new Appointment(
                ID,
                sequence,
                "Visit · ACC-2026-000123",
                "We look at a sample of staff files.",
                "At your office",
                begins,
                begins.plusSeconds(3 * 3600),
                List.of("firm@example.org"));
    }
}
