package org.hearthmark.accreditation.application.panel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.panel.Bench;
import org.hearthmark.accreditation.domain.panel.PanelMeeting;
import org.hearthmark.shared.Refusal;

/**
 * Everything a page shows of one meeting of the panel.
 *
 * @param members   the members of the panel by user name, with their names
 * @param present   the user names of who is there now
 * @param movements comings and goings, in order
 * @param today     whether the meeting is held today
 * @param quorum    how many members have to take part in a decision
 */
public record MeetingFile(
        PanelMeeting meeting,
        List<Line> agenda,
        Map<String, String> members,
        List<String> present,
        List<Movement> movements,
        boolean today,
        int quorum) {

    /**
     * A home on the agenda.
     *
     * @param bench     who of those present may decide on it
     * @param interests declared in this home, by whom
     * @param decided   what this meeting decided; empty before
     */
    public record Line(
            int number,
            UUID home,
            int homeNumber,
            String reference,
            String firmLabel,
            String area,
            HomeStatus status,
            Bench bench,
            List<Interest> interests,
            Optional<Outcome> decided) {}

    public record Interest(String person, String interest, Instant at) {}

    public record Outcome(DecisionOutcome outcome, String reasons, String by, Instant at, List<Bench.Seat> seats) {}

    public record Movement(String person, boolean came, Instant at) {}

    public Line line(int number) {
        return agenda.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("home on the agenda"));
    }

    /** A member's name; the user name where the person is no member any more. */
    public String name(String person) {
        return members.getOrDefault(person, person);
    }
}
