package org.hearthmark.accreditation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.domain.standing.SettingFacts;
import org.hearthmark.accreditation.domain.standing.StandingRule;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Bars;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** What other modules may ask of accreditation: where homes stand, on any day. */
@Component
public class Accreditations {

    private final Facts facts;
    private final Providers providers;
    private final Grounds grounds;
    private final Standards standards;
    private final Clock clock;
    private final Supplier<StandingRule> rule;

    Accreditations(
            Facts facts, Providers providers, Grounds grounds, Standards standards, GradeTable table, Clock clock) {
        this.facts = facts;
        this.providers = providers;
        this.grounds = grounds;
        this.standards = standards;
        this.clock = clock;
        this.rule = SingletonSupplier.of(() -> new StandingRule(standards.items(), table));
    }

    /** Where a home stands today, in Europe/London. */
    public Standing standingOf(UUID setting) {
        return standingsOf(List.of(setting)).get(setting);
    }

    /** Where homes stand today; one answer for each, also for a home that nobody ever decided on. */
    public Map<UUID, Standing> standingsOf(Collection<UUID> settings) {
        return standingsOf(settings, LondonTime.today(clock));
    }

    /** Where homes stood, or will stand as far as is known now, on a day. */
    @Transactional(readOnly = true)
    public Map<UUID, Standing> standingsOf(Collection<UUID> settings, LocalDate day) {
        return standings(settings, day, facts.ofSettings(settings), standards.bars());
    }

    /** Where homes stood on a day as far as was known at an instant. */
    @Transactional(readOnly = true)
    public Map<UUID, Standing> standingsOf(Collection<UUID> settings, LocalDate day, Instant knownAt) {
        var known = new HashMap<>(facts.ofSettings(settings));
        known.replaceAll((setting, all) -> all.knownAt(knownAt));
        return standings(settings, day, known, standards.knownAt(knownAt));
    }

    private Map<UUID, Standing> standings(
            Collection<UUID> settings, LocalDate day, Map<UUID, SettingFacts> known, Bars bars) {
        var stated = providers.localities(settings);
        return settings.stream().distinct().collect(toMap(Function.identity(), setting -> {
            var ofIt = known.getOrDefault(setting, SettingFacts.NONE);
            return rule.get().on(day, ofIt, bars.bar(grounds.of(stated.get(setting), ofIt.judgedOn(day))));
        }));
    }
}
