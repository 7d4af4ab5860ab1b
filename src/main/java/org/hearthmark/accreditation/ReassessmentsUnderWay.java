package org.hearthmark.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.UnderWayRows;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far homes have come with what a raise asks of them, and what the alliance can check: for the forecast of a raise. */
@Component
public class ReassessmentsUnderWay {

    /** What has been done about a home. */
    public enum State {
        /** Neither its provider nor the alliance has done anything yet. */
        NOTHING,
        ANSWERED,
        /** A look at it has a day. */
        BOOKED,
        /** Somebody looked, and found everything that the raise asks of it met. */
        CURED,
        /** It is lapsed, or accredited with conditions, or is not accredited any more. */
        OUT
    }

    /**
     * One home.
     *
     * @param day        when its answer came, or for which its check is booked; empty where nothing is done
     * @param needsVisit whether an inspector has to see it; otherwise an officer reads what was sent
     * @param ownDate    the first day on which it has to meet what is asked; empty as long as it is in no grace
     * @param waits      whether its clock stands still: what it answered waits for its check, or it was given more time
     * @param known      whether where it stands was worked out for today and with all that is recorded
     */
    public record UnderWay(
            UUID setting,
            State state,
            Optional<LocalDate> day,
            boolean needsVisit,
            Optional<LocalDate> ownDate,
            boolean waits,
            boolean known) {}

    /**
     * What the alliance has done lately.
     *
     * @param visitsPerWeek checks by inspectors in a week, the mean of the last 12 weeks rounded down, at least 1
     * @param papersPerWeek checks by officers, likewise
     * @param checked       reassessments that were checked so far
     * @param cured         of these, those that found everything met
     */
    public record Capacity(int visitsPerWeek, int papersPerWeek, int checked, int cured) {}

    private final UnderWayRows rows;
    private final Standards standards;
    private final Clock clock;

    ReassessmentsUnderWay(UnderWayRows rows, Standards standards, Clock clock) {
        this.rows = rows;
        this.standards = standards;
        this.clock = clock;
    }

    /** Each of the homes, in one statement; by reassessments that are about the version, and by no others. */
    @Transactional(readOnly = true)
    public List<UnderWay> of(int version, Collection<UUID> settings) {
        return settings.isEmpty()
                ? List.of()
                : rows.of(version, standards.version(version).requiredLevels(), settings, LondonTime.today(clock));
    }

    @Transactional(readOnly = true)
    public Capacity capacity() {
        return rows.capacity(LondonTime.today(clock));
    }
}
