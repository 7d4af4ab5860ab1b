package org.hearthmark.accreditation.application.message;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.PublicAddress;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** Tells the other side that there is a message, once; what it says is read after signing in. */
@Component
class MessageNotices {

    private final Outbox outbox;
    private final Providers providers;
    private final People people;
    private final WorkItems workItems;
    private final PublicAddress address;

    MessageNotices(Outbox outbox, Providers providers, People people, WorkItems workItems, PublicAddress address) {
        this.outbox = outbox;
        this.providers = providers;
        this.people = people;
        this.workItems = workItems;
        this.address = address;
    }

    void written(AccreditationCase of, NewMessage message) {
        outbox.postAll(readers(of, message.side().other()).stream()
                .map(to -> notice(of, message, to))
                .toList());
    }

    private Notice notice(AccreditationCase of, NewMessage message, String to) {
        boolean fromProvider = message.side() == Side.PROVIDER;
        String page = (fromProvider ? "/cases/" : "/provider/applications/") + of.reference() + "/messages";
        return new Notice(
                "message:" + message.id() + ":" + to,
                message.needsAnswer() ? NoticeKind.REQUEST : NoticeKind.GENERAL,
                to,
                (message.needsAnswer() ? "A message that needs an answer: " : "A message: ") + of.reference(),
                """
                %s has written to you about application %s. %s

                Sign in to read it:

                %s
                """.formatted(
                                fromProvider ? "The provider" : "The alliance",
                                of.reference(),
                                message.needsAnswer() ? "It needs an answer." : "Nothing has to be answered.",
                                address.of(page)),
                of.id());
    }

    private Set<String> readers(AccreditationCase of, Side side) {
        return side == Side.PROVIDER ? Set.of(providers.firm(of.firm()).contactEmail()) : workers(of);
    }

    /** Who has a task of the case; else the groups whose tasks are open; in a case without work, the alliance's managers. */
    private Set<String> workers(AccreditationCase of) {
        List<WorkItem> open =
                workItems.ofCase(of.id()).stream().filter(WorkItem::open).toList();
        Set<String> addresses = new LinkedHashSet<>();
        open.stream()
                .map(WorkItem::assignee)
                .filter(assignee -> assignee != null)
                .distinct()
                .flatMap(assignee -> people.find(assignee).stream())
                .map(Person::email)
                .forEach(addresses::add);
        return addresses.isEmpty() ? groups(open) : addresses;
    }

    private Set<String> groups(List<WorkItem> open) {
        Set<String> addresses = new LinkedHashSet<>();
        open.stream()
                .map(WorkItem::candidateGroup)
                .distinct()
                .forEach(group ->
                        people.inGroup(group).stream().map(Person::email).forEach(addresses::add));
        if (addresses.isEmpty()) {
            people.inGroup(Role.ALLIANCE_MANAGER.group().orElseThrow()).stream()
                    .map(Person::email)
                    .forEach(addresses::add);
        }
        return addresses;
    }
}
