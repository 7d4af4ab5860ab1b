package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.IllegalTransition;

/** A meeting of the panel on one day; its agenda, who was there and who declared what are facts beside it. */
@Entity
@Table(schema = "accreditation", name = "panel_meeting")
public class PanelMeeting {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String reference;
    private LocalDate heldOn;
    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private Instant calledAt;
    private String calledBy;
    private Instant openedAt;
    private Instant closedAt;

    protected PanelMeeting() {}

    public static PanelMeeting call(String reference, LocalDate heldOn, String place, Instant at, String by) {
        var meeting = new PanelMeeting();
        meeting.id = UUID.randomUUID();
        meeting.reference = reference;
        meeting.heldOn = heldOn;
        meeting.place = place;
        meeting.status = MeetingStatus.CALLED;
        meeting.calledAt = at;
        meeting.calledBy = by;
        return meeting;
    }

    /** The meeting begins, on its day. */
    public void open(LocalDate today, Instant at) {
        require(status == MeetingStatus.CALLED && today.equals(heldOn), "Opening the meeting");
        status = MeetingStatus.IN_SESSION;
        openedAt = at;
    }

    public void close(Instant at) {
        require(status == MeetingStatus.IN_SESSION, "Closing the meeting");
        status = MeetingStatus.CLOSED;
        closedAt = at;
    }

    public void cancel(Instant at) {
        require(status == MeetingStatus.CALLED, "Cancelling the meeting");
        status = MeetingStatus.CANCELLED;
        closedAt = at;
    }

    private void require(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalTransition(what, status);
        }
    }

    /** Whether homes can be decided in it on a day: nobody decides in a meeting that was left open overnight. */
    public boolean inSessionOn(LocalDate day) {
        return status == MeetingStatus.IN_SESSION && heldOn.equals(day);
    }

    /** Whether its agenda and its members can still change. */
    public boolean running() {
        return status == MeetingStatus.CALLED || status == MeetingStatus.IN_SESSION;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** Where it is held, or how to join it. */
    public String place() {
        return place;
    }

    public MeetingStatus status() {
        return status;
    }

    public Instant calledAt() {
        return calledAt;
    }

    public String calledBy() {
        return calledBy;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
