package org.hearthmark.provider;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/** The numbers of a provider's homes that grow old within a week or are old: one line for all of them. */
@Component
class NumbersToConfirm implements Upkeeps {

    private static final int AHEAD = 7;

    private final Providers providers;
    private final Vacancies vacancies;
    private final Occupancies occupancies;
    private final Clock clock;

    NumbersToConfirm(Providers providers, Vacancies vacancies, Occupancies occupancies, Clock clock) {
        this.providers = providers;
        this.vacancies = vacancies;
        this.occupancies = occupancies;
        this.clock = clock;
    }

    @Override
    public List<Upkeep> of(UUID organisation) {
        var homes = providers.firmOf(organisation).stream()
                .flatMap(firm -> providers.settingsRunBy(firm.id()).stream())
                .toList();
        LocalDate last = LondonTime.today(clock).plusDays(AHEAD);
        var ending = Stream.concat(
                        vacancies.of(homes).values().stream()
                                .filter(one -> one.freePlaces() > 0)
                                .map(one -> new Ending(one.setting(), one.freshUntil())),
                        occupancies.of(homes).values().stream()
                                .flatMap(List::stream)
                                .filter(one -> one.statedBy() == OccupancyBy.PROVIDER && one.youngPeople() > 0)
                                .map(one -> new Ending(one.setting(), one.freshUntil())))
                .filter(one -> !one.day().isAfter(last))
                .toList();
        return ending.stream().min(Comparator.comparing(Ending::day)).map(first -> upkeep(ending, first.day())).stream()
                .toList();
    }

    private record Ending(UUID setting, LocalDate day) {}

    private static Upkeep upkeep(List<Ending> ending, LocalDate first) {
        long homes = ending.stream().map(Ending::setting).distinct().count();
        return new Upkeep(
                "Confirm who lives where and which places are free",
                "/provider/homes",
                homes == 1 ? "1 home" : homes + " homes",
                first);
    }
}
