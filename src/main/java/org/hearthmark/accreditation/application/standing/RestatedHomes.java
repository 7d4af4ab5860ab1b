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
import org.hearthmark.provider.OffersChanged;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells officers that a provider says otherwise of accredited homes than they were judged: once for each change. */
@Component
class RestatedHomes {

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
            tell(restated.get(0), changed, lines);
        }
    }

    private static String line(Setting home, List<SaidSinceJudged> said) {
        return "- " + home.name() + " (" + home.reference() + "): "
                + said.stream().map(one -> one.what() + " now " + one.inWords()).collect(joining(" "));
    }

    private void tell(Setting first, OffersChanged changed, List<String> lines) {
        String text = """
                %s says otherwise of accredited homes than they were judged:

                %s

                What was judged counts on the register and the homes' pages until the panel decides anew. Say to the provider \
                what has to happen, or have the homes looked at again.
                """.formatted(first.firmLabel(), String.join("\n", lines));
        outbox.postAll(people.inGroup(Role.ACCREDITATION_OFFICER.group().orElseThrow()).stream()
                .filter(officer -> !officer.serviceAccount())
                .map(officer -> new Notice(
                        "home-restated:" + first.id() + ":" + changed.at() + ":" + officer.username(),
                        NoticeKind.GENERAL,
                        officer.email(),
                        "An accredited home is said to be otherwise: " + first.reference(),
                        text,
                        first.id()))
                .toList());
    }
}
