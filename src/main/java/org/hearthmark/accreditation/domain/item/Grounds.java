package org.hearthmark.accreditation.domain.item;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.Locality;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Bar;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/** On which ground a home stands, and what is asked there: the region is the statistical one of its council. */
@Component
public class Grounds {

    private final Councils councils;
    private final Providers providers;
    private final Standards standards;
    private final Clock clock;

    Grounds(Councils councils, Providers providers, Standards standards, Clock clock) {
        this.councils = councils;
        this.providers = providers;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * The ground of a home.
     *
     * @param stated null where the home is not known, so that only what is asked everywhere is asked of it
     * @param judged its kind is the one that was judged; as it is stated where nobody has judged it
     */
    public Ground of(Locality stated, Optional<Judged> judged) {
        if (stated == null) {
            return new Ground("", "");
        }
        var category = judged.map(Judged::category).orElse(stated.category());
        return new Ground(councils.regionsByCouncil().get(stated.councilGss()), category.name());
    }

    /** Everything that is or was asked of a home as it is stated now. */
    public Bar bar(Setting home) {
        return standards.bar(of(home));
    }

    /** What was asked of a home of that kind on a day, as it was known at an instant. */
    public Asked askedThen(Setting home, LocalDate day, Instant knownAt) {
        return standards.knownAt(knownAt).bar(of(home)).on(day);
    }

    private Ground of(Setting home) {
        return of(new Locality(home.councilGss(), home.category()), Optional.empty());
    }

    /** What is asked today of a home as it is stated now. */
    public Asked asked(Setting home) {
        return bar(home).on(LondonTime.today(clock));
    }

    public Asked asked(UUID home) {
        return highest(List.of(home));
    }

    /**
     * What is asked today of what is true of several homes at once, their provider or its service: of each item the highest
     * level that is asked on any of their grounds.
     */
    public Asked highest(Collection<UUID> homes) {
        var today = LondonTime.today(clock);
        return Asked.highest(providers.localities(homes).values().stream()
                .map(home -> standards.bar(of(home, Optional.empty())).on(today))
                .toList());
    }
}
