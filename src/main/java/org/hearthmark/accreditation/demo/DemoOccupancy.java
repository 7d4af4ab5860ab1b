package org.hearthmark.accreditation.demo;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoProvider;
import org.hearthmark.provider.HomeOccupancy;
import org.hearthmark.provider.Occupancies;
import org.hearthmark.provider.OccupancyBy;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.provider.Vacancies;
import org.hearthmark.shared.LondonTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who lives in the demonstration's accredited homes: young people of the home's council, and in some of Kent, no member; the
 * places that are left are free.
 */
@Component
@Profile("demo")
class DemoOccupancy {

    private static final String KENT = "E10000016";

    private final Providers providers;
    private final Accreditations accreditations;
    private final Occupancies occupancies;
    private final Vacancies vacancies;
    private final Clock clock;

    DemoOccupancy(
            Providers providers,
            Accreditations accreditations,
            Occupancies occupancies,
            Vacancies vacancies,
            Clock clock) {
        this.vacancies = vacancies;
        this.providers = providers;
        this.accreditations = accreditations;
        this.occupancies = occupancies;
        this.clock = clock;
    }

    /** What the first home of a provider states, which nobody confirms later. */
    @Transactional
    public void stateTheFirst(DemoProvider provider) {
        accredited(provider).stream().findFirst().ifPresent(home -> {
            state(home, home.councilGss(), half(home), provider.by());
            free(home, provider.by());
        });
    }

    /** What all the others state, of their own council and, where there is room, of another. */
    @Transactional
    public void stateTheOthers(DemoProvider provider) {
        accredited(provider).stream().skip(1).forEach(home -> {
            state(home, home.councilGss(), half(home), provider.by());
            if (home.places() - half(home) > 1) {
                state(home, KENT, 1, provider.by());
            }
            free(home, provider.by());
        });
    }

    private static int half(Setting home) {
        return (home.places() + 1) / 2;
    }

    /** What was stated before the process was killed is not stated twice. */
    private void state(Setting home, String gss, int youngPeople, String by) {
        if (occupancies.ofCouncil(gss, home.id()).isEmpty()) {
            occupancies.state(home.id(), gss, youngPeople, LondonTime.today(clock), OccupancyBy.PROVIDER, by);
        }
    }

    /** What nobody lives in, once. */
    private void free(Setting home, String by) {
        if (vacancies.of(Set.of(home.id())).isEmpty()) {
            int living = new HomeOccupancy(occupancies.of(home.id()), home.places()).total();
            vacancies.state(home.id(), Math.max(0, home.places() - living), LondonTime.today(clock), by);
        }
    }

    private List<Setting> accredited(DemoProvider provider) {
        return providers.firmOf(provider.organisation()).stream()
                .flatMap(firm -> providers.settingsOfFirm(firm.id()).stream())
                .filter(home -> accreditations
                        .standingsOf(Set.of(home.id()))
                        .get(home.id())
                        .mayBeUsed())
                .toList();
    }
}
