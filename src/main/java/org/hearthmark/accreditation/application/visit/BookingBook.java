package org.hearthmark.accreditation.application.visit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The appointments of visits as facts: booked, moved, cancelled. */
@Component
class BookingBook {

    private final JdbcClient jdbc;

    BookingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enter(UUID caseId, VisitBooking booking) {
        jdbc.sql("""
                        insert into accreditation.visit_booking
                            (id, case_id, kind, sequence, visit_at, place, come_along, attendees, reason, true_from,
                             recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        caseId,
                        booking.kind().name(),
                        booking.sequence(),
                        booking.visitAt().atOffset(ZoneOffset.UTC),
                        booking.place(),
                        booking.comeAlong().toArray(String[]::new),
                        booking.attendees().toArray(String[]::new),
                        booking.reason().orElse(null),
                        LondonTime.dayOf(booking.at()),
                        booking.at().atOffset(ZoneOffset.UTC),
                        booking.by())
                .update();
    }

    /** The first one first. */
    List<VisitBooking> of(UUID caseId) {
        return jdbc.sql("select * from accreditation.visit_booking where case_id = :case order by sequence")
                .param("case", caseId)
                .query(BookingBook::booking)
                .list();
    }

    Optional<VisitBooking> lastOf(UUID caseId) {
        List<VisitBooking> all = of(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static VisitBooking booking(ResultSet row, int number) throws SQLException {
        return new VisitBooking(
                BookingKind.valueOf(row.getString("kind")),
                row.getInt("sequence"),
                row.getObject("visit_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                texts(row.getArray("come_along")),
                texts(row.getArray("attendees")),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
