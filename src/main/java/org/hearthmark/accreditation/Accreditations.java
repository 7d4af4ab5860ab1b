package org.hearthmark.accreditation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.domain.standing.SettingFacts;
import org.hearthmark.accreditation.domain.standing.StandingRule;
import org.hearthmark.provider.Locality;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask of accreditation: where homes stand, on any day. */
@Component
public class Accreditations {

    private final Facts facts;
    private final Providers providers;
    private final Grounds grounds;
    private final Standards standards;
    private final Clock clock;

    Accreditations(Facts facts, Providers providers, Grounds grounds, Standards standards, Clock clock) {
        this.facts = facts;
        this.providers = providers;
        this.grounds = grounds;
        this.standards = standards;
        this.clock = clock;
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
        var known = facts.ofSettings(settings);
        var stated = providers.localities(settings);
        return settings.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        setting -> standing(day, known.getOrDefault(setting, SettingFacts.NONE), stated.get(setting))));
    }

    private Standing standing(LocalDate day, SettingFacts known, Locality stated) {
        return StandingRule.on(day, known, standards.bar(grounds.of(stated, known.judgedOn(day))));
    }
}
