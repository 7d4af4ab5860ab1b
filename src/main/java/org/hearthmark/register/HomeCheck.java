package org.hearthmark.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Registration;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "May I use this home?", answered from the facts as they are at this moment, not from the register's copy. */
@Component
public class HomeCheck {

    /** How many homes one question is answered for; a longer list would be a search, not a check. */
    public static final int MOST = 10;

    /** A home that matches, and whether it may be used. */
    public record Answered(Setting setting, Verdict verdict) {}

    private final Providers providers;
    private final Accreditations accreditations;
    private final Clock clock;

    HomeCheck(Providers providers, Accreditations accreditations, Clock clock) {
        this.providers = providers;
        this.accreditations = accreditations;
        this.clock = clock;
    }

    /**
     * @param age  the young person's age in years
     * @param home name, URN, postcode or reference, as typed
     * @return one answer for each home that matches; none when the home is unknown to us
     */
    @Transactional(readOnly = true)
    public List<Answered> ask(int age, String home) {
        LocalDate today = LondonTime.today(clock);
        var settings = providers.search(home, MOST);
        var standings =
                accreditations.standingsOf(settings.stream().map(Setting::id).toList(), today);
        var registrations = providers.registrationsOn(services(standings.values()), today);
        return settings.stream()
                .map(setting -> new Answered(
                        setting,
                        UseRule.of(age, standings.get(setting.id()), of(standings.get(setting.id()), registrations))
                                .andOf(setting)))
                .toList();
    }

    /** The services that were judged: a home stated anew under another service is not covered by that one's registration. */
    private static List<UUID> services(Collection<Standing> standings) {
        return standings.stream()
                .flatMap(standing -> standing.judged().stream())
                .map(Judged::service)
                .distinct()
                .toList();
    }

    private static Optional<Registration> of(Standing standing, Map<UUID, Registration> registrations) {
        return standing.judged().map(Judged::service).map(registrations::get);
    }

    /** Why a child of this age is never placed, whatever the home; empty from 16 on. */
    public static Optional<String> never(int age) {
        return age < UseRule.YOUNGEST ? Optional.of(UseRule.UNDER_16) : Optional.empty();
    }
}
