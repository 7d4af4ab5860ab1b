package org.hearthmark.provider;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many young people of which council live in a home. Provider and council state it each for itself, and neither
 * changes what the other has said. What a council may see is its own numbers only: ask for them with its code.
 */
@Component
@Transactional(readOnly = true)
public class Occupancies {

    private static final int MOST = 999;

    private final OccupancyRows rows;
    private final Councils councils;
    private final AuditTrail audit;
    private final Clock clock;

    Occupancies(OccupancyRows rows, Councils councils, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.councils = councils;
        this.audit = audit;
        this.clock = clock;
    }

    /** What each has said last of a home, by council and then by who said it; also that nobody lives there any more. */
    public List<Occupancy> of(UUID setting) {
        return of(Set.of(setting)).getOrDefault(setting, List.of());
    }

    /** The same for many, by home; one statement. Homes of which nothing was stated are missing. */
    public Map<UUID, List<Occupancy>> of(Collection<UUID> settings) {
        return rows.latest(settings).stream().collect(groupingBy(Occupancy::setting));
    }

    /** What was stated of one council's young people in a home: by itself, by the provider, by both or by nobody. */
    public List<Occupancy> ofCouncil(String gss, UUID setting) {
        return of(setting).stream().filter(one -> one.councilGss().equals(gss)).toList();
    }

    /**
     * The homes with something stated of one council's young people, those stated last first; nothing of other councils.
     *
     * @param from how many homes to leave out
     */
    public List<List<Occupancy>> ofCouncil(String gss, long from, int most) {
        List<UUID> homes = rows.homesOfCouncil(gss, from, most);
        Map<UUID, List<Occupancy>> stated = rows.latest(homes).stream()
                .filter(one -> one.councilGss().equals(gss))
                .collect(groupingBy(Occupancy::setting));
        return homes.stream().map(stated::get).toList();
    }

    /**
     * Records what was stated. The same again is a confirmation.
     *
     * @param since the day from which it is so, not in the future
     * @throws Refusal INVALID with the fields {@code council}, {@code youngPeople}, {@code since}
     */
    @Transactional
    public void state(UUID setting, String gss, int youngPeople, LocalDate since, OccupancyBy statedBy, String by) {
        refuseWhatCannotBe(gss, youngPeople, since);
        rows.add(setting, gss, youngPeople, since, statedBy, clock.instant(), by);
        audit.record(new AuditFact("occupancy-stated", setting, by, Map.of("council", gss)));
    }

    private void refuseWhatCannotBe(String gss, int youngPeople, LocalDate since) {
        if (!councils.names().containsKey(gss)) {
            throw Refusal.invalid("There is a problem", Map.of("council", "Choose a council"));
        }
        if (youngPeople < 0 || youngPeople > MOST) {
            throw Refusal.invalid("There is a problem", Map.of("youngPeople", "Enter a number from 0 to " + MOST));
        }
        if (since.isAfter(LondonTime.today(clock))) {
            throw Refusal.invalid("There is a problem", Map.of("since", "The day must be today or in the past"));
        }
    }

    /** Confirms that everything that the provider has stated of a home still holds. */
    @Transactional
    public void confirmAll(UUID setting, String by) {
        confirmAll(Set.of(setting), by);
        audit.record(new AuditFact("occupancy-confirmed", setting, by, Map.of()));
    }

    /** The same for many, by one statement. */
    @Transactional
    void confirmAll(Collection<UUID> settings, String by) {
        rows.confirm(settings, OccupancyBy.PROVIDER, clock.instant(), by);
    }
}
