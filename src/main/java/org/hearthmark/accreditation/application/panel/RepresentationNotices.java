package org.hearthmark.accreditation.application.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.casework.FourEyes.Matter;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Tells managers that representations wait to be considered, and a provider that its time for them ends. What the provider
 * said is in no message.
 */
@Component
class RepresentationNotices {

    private final People people;
    private final FourEyes fourEyes;
    private final Providers providers;
    private final Outbox outbox;
    private final PublicAddress address;

    RepresentationNotices(People people, FourEyes fourEyes, Providers providers, Outbox outbox, PublicAddress address) {
        this.people = people;
        this.fourEyes = fourEyes;
        this.providers = providers;
        this.outbox = outbox;
        this.address = address;
    }

    /**
     * To every manager who may consider them: not to who worked on the application or sat in the panel. To all of them
     * where nobody is left, so that somebody sees to it.
     */
    void made(HomeInCase home, UUID representation) {
        var of = home.accreditationCase();
        outbox.postAll(considering(home).stream()
                .map(manager -> new Notice(
                        "representations-made:" + representation + ":" + manager.username(),
                        NoticeKind.REQUEST,
                        manager.email(),
                        "Representations to consider: home " + home.number() + " · " + of.reference(),
                        """
                        The provider of application %s has made representations against the proposed refusal of home %d. \
                        They wait in Tasklist for somebody who neither worked on the application nor sat in its panel.

                        %s
                        """.formatted(of.reference(), home.number(), address.of("/cases/" + of.reference())),
                        home.id()))
                .toList());
    }

    private List<Person> considering(HomeInCase home) {
        var matter = Matter.ofHome(home.accreditationCase().id(), home.id());
        var managers = people.inGroup(Role.ALLIANCE_MANAGER.group().orElseThrow()).stream()
                .filter(manager -> !manager.serviceAccount())
                .toList();
        var free = managers.stream()
                .filter(manager -> fourEyes.reasonAgainst(Step.CONSIDER_REPRESENTATIONS, matter, manager.username())
                        .isEmpty())
                .toList();
        return free.isEmpty() ? managers : free;
    }

    /** A week before nothing can be said any more. */
    void comeToTheirEnd(HomeInCase home, LocalDate lastDay) {
        var of = home.accreditationCase();
        outbox.post(new Notice(
                "representations-end:" + home.id() + ":" + lastDay,
                NoticeKind.REQUEST,
                providers.firm(of.firm()).contactEmail(),
                "Representations until %s: home %d (%s)"
                        .formatted(DaysInWords.day(lastDay), home.number(), of.reference()),
                """
                The panel proposes to refuse home %d of application %s. You can make representations until the end of %s. \
                If nothing comes by then, the refusal becomes final on the day after.

                %s
                """.formatted(
                                home.number(),
                                of.reference(),
                                DaysInWords.day(lastDay),
                                address.of("/provider/applications/" + of.reference() + "/homes/" + home.number()
                                        + "/representations")),
                home.id()));
    }
}
