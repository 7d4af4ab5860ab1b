package org.hearthmark.provider;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many places of each home are free: stated by its provider, confirmed in one tap, and gone from sight unless it is. */
@Component
@Transactional(readOnly = true)
public class Vacancies {

    private static final int MOST = 999;

    private final VacancyRows rows;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vacancies(VacancyRows rows, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What was stated last of each home; one statement. Homes of which nothing was stated are missing. */
    public Map<UUID, Vacancy> of(Collection<UUID> settings) {
        return rows.latest(settings).stream().collect(toMap(Vacancy::setting, Function.identity()));
    }

    /**
     * Keeps what was stated; more free places than the home has are taken, and warned of by pages.
     *
     * @param from the day from which they are free, within a year from today
     * @throws Refusal INVALID with the fields {@code freePlaces}, {@code from}
     */
    @Transactional
    public void state(UUID setting, int freePlaces, LocalDate from, String by) {
        refuseWhatCannotBe(freePlaces, from);
        tell(rows.add(setting, freePlaces, from, clock.instant(), by));
        audit.record(new AuditFact("vacancy-stated", setting, by, Map.of("freePlaces", String.valueOf(freePlaces))));
    }

    private void refuseWhatCannotBe(int freePlaces, LocalDate from) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (freePlaces < 0 || freePlaces > MOST) {
            faults.put("freePlaces", "Enter a number from 0 to " + MOST);
        }
        LocalDate today = LondonTime.today(clock);
        if (from.isAfter(today.plusYears(1)) || from.isBefore(today.minusYears(5))) {
            faults.put("from", "Enter a day not more than a year ahead, or today if they are free now");
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem", faults);
        }
    }

    /** Confirms that what was stated of homes still holds, by a fixed number of statements. */
    @Transactional
    void confirmAll(Collection<UUID> settings, String by) {
        tell(rows.confirm(settings, clock.instant(), by));
    }

    private void tell(List<Vacancy> stated) {
        if (!stated.isEmpty()) {
            events.publishEvent(new VacanciesStated(stated));
        }
    }
}
