package org.hearthmark.accreditation.domain.standing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearthmark.accreditation.GradeTable;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.provider.Providers;
import org.hearthmark.standard.Bars;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts homes before the standing rule: their facts and what is asked where they stand, in a fixed number of statements. */
@Component
public class Homes {

    private final Facts facts;
    private final Providers providers;
    private final Grounds grounds;
    private final Standards standards;
    private final Supplier<StandingRule> rule;

    Homes(Facts facts, Providers providers, Grounds grounds, Standards standards, GradeTable table) {
        this.facts = facts;
        this.providers = providers;
        this.grounds = grounds;
        this.standards = standards;
        this.rule = SingletonSupplier.of(() -> new StandingRule(standards.items(), table));
    }

    /**
     * Each of the homes, also one that nobody ever decided on.
     *
     * @param day the day about which they are asked: each is held against what is asked of the kind of home that it was
     *     judged as by then
     */
    public Map<UUID, HomeOverTime> of(Collection<UUID> settings, LocalDate day) {
        return of(settings, day, Optional.empty());
    }

    /** The same as far as was known at an instant. */
    public Map<UUID, HomeOverTime> of(Collection<UUID> settings, LocalDate day, Optional<Instant> knownAt) {
        var known = facts.ofSettings(settings);
        var stated = providers.localities(settings);
        Bars bars = knownAt.map(standards::knownAt).orElseGet(standards::bars);
        return settings.stream().distinct().collect(toMap(Function.identity(), setting -> {
            var all = known.getOrDefault(setting, SettingFacts.NONE);
            var then = knownAt.map(all::knownAt).orElse(all);
            return rule.get().of(then, bars.bar(grounds.of(stated.get(setting), then.judgedOn(day))));
        }));
    }
}
