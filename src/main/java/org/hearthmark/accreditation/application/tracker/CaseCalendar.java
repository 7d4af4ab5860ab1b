package org.hearthmark.accreditation.application.tracker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFile.Summary;
import org.hearthmark.accreditation.application.visit.VisitArrangements;
import org.hearthmark.accreditation.application.visit.VisitBooking;
import org.hearthmark.notification.Appointment;
import org.hearthmark.notification.CalendarFiles;
import org.hearthmark.notification.DayToKeep;
import org.hearthmark.shared.PublicAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visit of an application and the days that its provider has to keep, for the provider's own calendar. */
@Service
@Transactional(readOnly = true)
public class CaseCalendar {

    /** How much of a calendar a visit takes, as in its invitation. */
    private static final Duration VISIT = Duration.ofHours(4);

    private final Errands errands;
    private final VisitArrangements visits;
    private final CalendarFiles files;
    private final PublicAddress address;

    CaseCalendar(Errands errands, VisitArrangements visits, CalendarFiles files, PublicAddress address) {
        this.errands = errands;
        this.visits = visits;
        this.files = files;
        this.address = address;
    }

    public String of(CaseFile file) {
        return files.of(appointments(file.summary()), days(file.summary()));
    }

    private List<Appointment> appointments(Summary of) {
        return visits.of(of.id()).stream()
                .reduce((earlier, later) -> later)
                .filter(booking -> !booking.cancelled())
                .map(booking -> appointment(of, booking))
                .stream()
                .toList();
    }

    /** Under the id of the invitation, so that a calendar has the visit once. */
    private static Appointment appointment(Summary of, VisitBooking booking) {
        return new Appointment(
                of.id(),
                booking.sequence(),
                "Accreditation visit " + of.reference(),
                "Visit of the alliance's inspectors in the application " + of.reference() + ".",
                booking.place(),
                booking.visitAt(),
                booking.visitAt().plus(VISIT),
                List.of());
    }

    private List<DayToKeep> days(Summary of) {
        return errands.ofApplications(of.organisation()).stream()
                .filter(one -> one.about().equals(of.reference()) && one.by() != null)
                .map(one -> new DayToKeep(
                        id(of, one), one.what() + " (" + of.reference() + ")", address.of(one.address()), one.by()))
                .toList();
    }

    private static UUID id(Summary of, Errand errand) {
        return UUID.nameUUIDFromBytes((of.id() + errand.address()).getBytes(StandardCharsets.UTF_8));
    }
}
