package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Component;

/**
 * Tells officers that a register says something worse of providers, and managers that they have to decide at once: one
 * message to each of them about all changes that were found together.
 */
@Component
class ChangedFactNotices {

    private final People people;
    private final Outbox outbox;

    ChangedFactNotices(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    /** @param changed by id of the changed fact */
    void toReview(Map<UUID, TaskSubject> changed) {
        tell(changed, "changed-fact-review", Role.ACCREDITATION_OFFICER, "A public register says something worse", """
                A public register says something worse of providers with accredited homes than before:

                %s

                The task “Review changed fact” of each is in Tasklist: say whether it touches the accredited homes that it \
                concerns. The case page shows what the registers say.
                """);
    }

    /** @param changed by id of the changed fact */
    void suspensionToConsider(Map<UUID, TaskSubject> changed) {
        tell(changed, "changed-fact-stop", Role.ALLIANCE_MANAGER, "Decide now: suspension to consider", """
                A public register, or a colleague who looked at it, gives a ground to suspend accredited homes:

                %s

                The task “Consider suspension” of each is in Tasklist. It says which homes this concerns: suspend them now, \
                or leave them open with a reason. Until then they stay open.
                """);
    }

    private void tell(Map<UUID, TaskSubject> changed, String what, Role role, String subject, String text) {
        if (changed.isEmpty()) {
            return;
        }
        var first = changed.entrySet().iterator().next();
        var about = first.getValue();
        var which =
                changed.size() == 1 ? about.reference() : about.reference() + " and " + (changed.size() - 1) + " more";
        var body = text.formatted(changed.values().stream()
                .map(one -> "- %s (%s): %s".formatted(one.providerLabel(), one.reference(), one.label()))
                .collect(joining("\n")));
        List<Notice> notices = people.inGroup(role.group().orElseThrow()).stream()
                .filter(person -> !person.serviceAccount())
                .map(person -> new Notice(
                        what + ":" + first.getKey() + ":" + person.username(),
                        NoticeKind.REQUEST,
                        person.email(),
                        subject + " (" + which + ")",
                        body,
                        about.caseKey()))
                .toList();
        outbox.postAll(notices);
    }
}
