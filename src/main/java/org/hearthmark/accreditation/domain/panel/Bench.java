package org.hearthmark.accreditation.domain.panel;

import java.util.List;

/**
 * The members present who may, or may not, decide on one home: who declared an interest in it or worked on its case is in
 * the room and does not count.
 *
 * @param quorum how many have to count
 */
public record Bench(List<Seat> seats, int quorum) {

    /** In which part somebody sits when a home is decided. */
    public enum Part {
        COUNTS("Takes part"),
        INTEREST("Declared an interest, takes no part"),
        WORKED_ON_CASE("Worked on the application, takes no part");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One member present. */
    public record Seat(String person, Part part) {}

    public long counting() {
        return seats.stream().filter(seat -> seat.part() == Part.COUNTS).count();
    }

    public boolean quorate() {
        return counting() >= quorum;
    }

    /** Whether somebody is present and may decide. */
    public boolean counts(String person) {
        return seats.contains(new Seat(person, Part.COUNTS));
    }
}
