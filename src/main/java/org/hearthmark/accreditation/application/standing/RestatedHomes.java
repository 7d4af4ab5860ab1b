package org.hearthmark.accreditation.application.standing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.HomeEnded;
import org.hearthmark.provider.OffersChanged;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.DaysInWords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells officers what a provider says otherwise of accredited homes than they were judged, or that it runs one no more. */
@Component
class RestatedHomes {

    private static final String OTHERWISE = """
            %s says otherwise of accredited homes than they were judged:

            %s

            What was judged counts on the register and the homes' pages until the panel decides anew. Say to the provider \
            what has to happen, or have the homes looked at again.
            """;

    private static final String ENDED = """
            %s says that it does not run this accredited home any more; the last day was %s:

            - %s (%s)

            The standing of the home stays as it is until somebody changes it. Speak to the provider: who lives there, and \
            where do they go? A manager can suspend the home on its page; then nobody is placed there.
            """;

    private static final String AGAIN = """
            %s says that it runs this accredited home again:

            - %s (%s)

            Its standing is what it was: unless it is suspended, young people can be placed there from now on. Its provider \
            states anew how many places are free. Find out first whether what was judged is still so, and have it looked at again if not; until \
            then a manager can suspend the home on its page.
            """;

    private final Accreditations accreditations;
    private final Providers providers;
    private final People people;
    private final Outbox outbox;

    RestatedHomes(Accreditations accreditations, Providers providers, People people, Outbox outbox) {
        this.accreditations = accreditations;
        this.providers = providers;
        this.people = people;
        this.outbox = outbox;
    }

    @EventListener
    void on(OffersChanged changed) {
        Map<UUID, Standing> standings = accreditations.standingsOf(changed.homes());
        List<Setting> restated = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        providers
                .settings(changed.homes())
                .values()
                .forEach(home -> standings
                        .get(home.id())
                        .held()
                        .map(judged -> SaidSinceJudged.of(judged, home))
                        .filter(said -> !said.isEmpty())
                        .ifPresent(said -> {
                            restated.add(home);
                            lines.add(line(home, said));
                        }));
        if (!restated.isEmpty()) {
            Setting first = restated.get(0);
            tell(
                    first,
                    "home-restated:" + first.id() + ":" + changed.at(),
                    "An accredited home is said to be otherwise: " + first.reference(),
                    OTHERWISE.formatted(first.firmLabel(), String.join("\n", lines)));
        }
    }

    @EventListener
    void on(HomeEnded ended) {
        Setting home = providers.setting(ended.home());
        if (accreditations.standingOf(home.id()).held().isPresent()) {
            boolean over = ended.lastDay().isPresent();
            tell(
                    home,
                    (over ? "home-ended:" : "home-run-again:") + home.id() + ":" + ended.at(),
                    "An accredited home is " + (over ? "not run any more: " : "run again: ") + home.reference(),
                    text(ended, home));
        }
    }

    private static String text(HomeEnded ended, Setting home) {
        return ended.lastDay()
                .map(day -> ENDED.formatted(home.firmLabel(), DaysInWords.day(day), home.name(), home.reference()))
                .orElseGet(() -> AGAIN.formatted(home.firmLabel(), home.name(), home.reference()));
    }

    private static String line(Setting home, List<SaidSinceJudged> said) {
        return "- " + home.name() + " (" + home.reference() + "): "
                + said.stream().map(one -> one.what() + " now " + one.inWords()).collect(joining(" "));
    }

    private void tell(Setting about, String key, String subject, String text) {
        outbox.postAll(people.inGroup(Role.ACCREDITATION_OFFICER.group().orElseThrow()).stream()
                .filter(officer -> !officer.serviceAccount())
                .map(officer -> new Notice(
                        key + ":" + officer.username(), NoticeKind.GENERAL, officer.email(), subject, text, about.id()))
                .toList());
    }
}
