package org.hearthmark.accreditation.application.standing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.standing.AffectedCouncils.Affected;
import org.hearthmark.accreditation.domain.standing.Suspension;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.member.Councils;
import org.hearthmark.member.Membership;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.springframework.stereotype.Component;

/**
 * Tells every member council that a home was suspended, or that its suspension was lifted; those with young people there, or
 * in another home of its owners, first and with a word about them. Of councils that are no members managers are told, for we
 * have no address of theirs. No street address, and to each council its own numbers only.
 */
@Component
class SuspensionNotices {

    private static final int MOST_HOMES_NAMED = 20;

    private final Councils councils;
    private final Providers providers;
    private final AffectedCouncils affected;
    private final People people;
    private final Outbox outbox;

    SuspensionNotices(Councils councils, Providers providers, AffectedCouncils affected, People people, Outbox outbox) {
        this.councils = councils;
        this.providers = providers;
        this.affected = affected;
        this.people = people;
        this.outbox = outbox;
    }

    void suspended(UUID setting, Suspension suspension) {
        var home = providers.setting(setting);
        var with = affected.by(home);
        var members = councils.members();
        List<Notice> notices = new ArrayList<>();
        membersIn(order(setting, with), members)
                .forEach(member -> notices.add(notice(suspension, home, member, with.get(member.gss()))));
        outbox.postAll(notices);
        var known = members.stream().map(Membership::gss).collect(Collectors.toSet());
        var others = with.values().stream()
                .filter(council -> !known.contains(council.gss()))
                .sorted(Comparator.comparing(Affected::name))
                .toList();
        if (!others.isEmpty()) {
            tellManagers(suspension, home, others);
        }
    }

    void lifted(Suspension suspension) {
        var home = providers.setting(suspension.setting());
        var text = """
                The suspension of %s has been lifted. Check the home on the register before you refer: the lift restores \
                nothing by itself, its standing is worked out again.

                Reference: %s
                """.formatted(title(home), home.reference());
        outbox.postAll(membersIn(order(home.id(), affected.by(home)), councils.members())
                .map(member -> toMember("lifted", suspension, home, member, "Suspension lifted: " + title(home), text))
                .toList());
    }

    private static Stream<Membership> membersIn(Comparator<Membership> order, List<Membership> members) {
        return members.stream().sorted(order);
    }

    /** Those with young people in this home, then those with some in another home of its owners, then all the rest. */
    private static Comparator<Membership> order(UUID setting, Map<String, Affected> with) {
        Function<Membership, Integer> rank = member -> {
            var council = with.get(member.gss());
            return council == null ? 2 : council.in(setting) ? 0 : 1;
        };
        return Comparator.comparing(rank).thenComparing(Membership::councilName);
    }

    /** @param of null where no young people of the council are known in the group's homes */
    private static Notice notice(Suspension suspension, Setting home, Membership member, Affected of) {
        var text = """
                The alliance has suspended %s from now on. Do not place or refer anybody there.

                Reason: %s

                %sSigned-in users see the details under reference %s.
                """.formatted(title(home), suspension.reason(), youngPeople(of), home.reference());
        return toMember("suspended", suspension, home, member, subject(home, of), text);
    }

    private static String subject(Setting home, Affected of) {
        if (of == null) {
            return "Suspended: do not refer to " + title(home);
        }
        return of.in(home.id())
                ? "Suspended, and young people of yours live there: " + title(home)
                : "Suspended, and young people of yours live in another home of its owners: " + title(home);
    }

    private static String youngPeople(Affected of) {
        if (of == null) {
            return """
                    If a young person of yours lives there, the suspension does not move them: contact their social worker \
                    and the alliance's duty manager. """;
        }
        return """
                As was stated to the alliance, young people of yours live in these homes of the same provider or its owners:

                %s

                The suspension does not move anybody: contact their social workers and the alliance's duty manager today.

                """.formatted(homes(of));
    }

    private static String homes(Affected of) {
        return of.homes().stream()
                .limit(MOST_HOMES_NAMED)
                .map(lived -> "- " + title(lived.home()) + ": " + lived.youngPeople())
                .collect(joining("\n"));
    }

    private static Notice toMember(
            String what, Suspension suspension, Setting home, Membership member, String subject, String text) {
        return new Notice(
                what + ":" + suspension.id() + ":" + member.gss(),
                NoticeKind.SUSPENSION,
                member.noticesTo(),
                subject,
                text,
                home.id());
    }

    private void tellManagers(Suspension suspension, Setting home, List<Affected> others) {
        var text = """
                %s is suspended. These councils do not belong to the alliance, so they get no message from us, and young \
                people of theirs live in homes of the same provider or its owners. Please call them today.

                %s

                Reference: %s
                """.formatted(
                        title(home),
                        others.stream()
                                .map(council -> council.name() + "\n\n" + homes(council))
                                .collect(joining("\n\n")),
                        home.reference());
        outbox.postAll(people.inGroup(Role.ALLIANCE_MANAGER.group().orElseThrow()).stream()
                .filter(manager -> !manager.serviceAccount())
                .map(manager -> new Notice(
                        "suspended-others:" + suspension.id() + ":" + manager.username(),
                        NoticeKind.SUSPENSION,
                        manager.email(),
                        "Call councils outside the alliance: " + title(home) + " is suspended",
                        text,
                        home.id()))
                .toList());
    }

    private static String title(Setting home) {
        return home.name() + " (" + home.reference() + ", " + home.councilName() + ")";
    }
}
