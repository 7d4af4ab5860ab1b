package org.hearthmark.accreditation.application.standing;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** Of homes of one owner group, suspended together: one message to each council. */
    void suspended(List<Suspension> suspensions) {
        var suspended = together(suspensions);
        var with = affected.by(suspended.homes());
        var members = councils.members();
        outbox.postAll(membersIn(order(suspended, with), members)
                .map(member -> notice(suspended, member, with.get(member.gss())))
                .toList());
        var known = members.stream().map(Membership::gss).collect(Collectors.toSet());
        var others = with.values().stream()
                .filter(council -> !known.contains(council.gss()))
                .sorted(Comparator.comparing(Affected::name))
                .toList();
        if (!others.isEmpty()) {
            tellManagers(suspended, others);
        }
    }

    void lifted(Suspension suspension) {
        var suspended = together(List.of(suspension));
        var title = suspended.titles();
        var text = """
                The suspension of %s has been lifted. Check the home on the register before you refer: the lift restores \
                nothing by itself, its standing is worked out again.

                Reference: %s
                """.formatted(title, suspended.references());
        outbox.postAll(membersIn(order(suspended, affected.by(suspended.homes())), councils.members())
                .map(member -> toMember("lifted", suspended, member, "Suspension lifted: " + title, text))
                .toList());
    }

    private SuspendedHomes together(List<Suspension> suspensions) {
        var homes =
                providers.settings(suspensions.stream().map(Suspension::setting).toList());
        return new SuspendedHomes(
                suspensions.get(0),
                suspensions.stream()
                        .map(suspension -> homes.get(suspension.setting()))
                        .toList());
    }

    private static Stream<Membership> membersIn(Comparator<Membership> order, List<Membership> members) {
        return members.stream().sorted(order);
    }

    /** Those with young people in these homes, then those with some in another home of their owners, then all the rest. */
    private static Comparator<Membership> order(SuspendedHomes suspended, Map<String, Affected> with) {
        var ids = suspended.ids();
        Function<Membership, Integer> rank = member -> {
            var council = with.get(member.gss());
            return council == null ? 2 : council.in(ids) ? 0 : 1;
        };
        return Comparator.comparing(rank).thenComparing(Membership::councilName);
    }

    /** @param of null where no young people of the council are known in the group's homes */
    private static Notice notice(SuspendedHomes suspended, Membership member, Affected of) {
        var text =
                """
                The alliance has suspended %s from now on. Do not place or refer anybody there.

                Reason: %s

                %sSigned-in users see the details under reference %s.
                """.formatted(suspended.named(), suspended.first().reason(), youngPeople(of), suspended.references());
        return toMember("suspended", suspended, member, subject(suspended, of), text);
    }

    private static String subject(SuspendedHomes suspended, Affected of) {
        if (of == null) {
            return "Suspended: do not refer to " + suspended.titles();
        }
        return of.in(suspended.ids())
                ? "Suspended, and young people of yours live there: " + suspended.titles()
                : "Suspended, and young people of yours live in another home of its owners: " + suspended.titles();
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
                .map(lived -> "- " + SuspendedHomes.title(lived.home()) + ": " + lived.youngPeople())
                .collect(joining("\n"));
    }

    private static Notice toMember(
            String what, SuspendedHomes suspended, Membership member, String subject, String text) {
        return new Notice(
                what + ":" + suspended.first().id() + ":" + member.gss(),
                NoticeKind.SUSPENSION,
                member.noticesTo(),
                subject,
                text,
                suspended.first().setting());
    }

    private void tellManagers(SuspendedHomes suspended, List<Affected> others) {
        var text = """
                The alliance has suspended %s. These councils do not belong to the alliance, so they get no message from us, \
                and young people of theirs live in homes of the same provider or its owners. Please call them today.

                %s

                Reference: %s
                """.formatted(
                        suspended.named(),
                        others.stream()
                                .map(council -> council.name() + "\n\n" + homes(council))
                                .collect(joining("\n\n")),
                        suspended.references());
        outbox.postAll(people.inGroup(Role.ALLIANCE_MANAGER.group().orElseThrow()).stream()
                .filter(manager -> !manager.serviceAccount())
                .map(manager -> new Notice(
                        "suspended-others:" + suspended.first().id() + ":" + manager.username(),
                        NoticeKind.SUSPENSION,
                        manager.email(),
                        "Call councils outside the alliance: suspended " + suspended.titles(),
                        text,
                        suspended.first().setting()))
                .toList());
    }
}
