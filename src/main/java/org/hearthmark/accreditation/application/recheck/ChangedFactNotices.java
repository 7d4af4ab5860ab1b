package org.hearthmark.accreditation.application.recheck;

import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells officers that a register says something worse of a provider, and managers that they have to decide at once. */
@Component
class ChangedFactNotices {

    private final Cases cases;
    private final People people;
    private final Outbox outbox;

    ChangedFactNotices(Cases cases, People people, Outbox outbox) {
        this.cases = cases;
        this.people = people;
        this.outbox = outbox;
    }

    void toReview(UUID fact, UUID caseId) {
        tell(
                fact,
                caseId,
                "changed-fact-review",
                Role.ACCREDITATION_OFFICER,
                "A public register says something worse",
                """
                A public register says something worse of %s (%s), which has accredited homes.

                The task “Review changed fact” is in Tasklist: say whether it touches the homes. The case page shows what \
                the registers say.
                """);
    }

    void suspensionToConsider(UUID fact, UUID caseId) {
        tell(fact, caseId, "changed-fact-stop", Role.ALLIANCE_MANAGER, "Decide now: suspension to consider", """
                A public register, or a colleague who looked at it, gives a ground to stop the accredited homes of %s (%s).

                The task “Consider suspension” is in Tasklist: suspend them now, or leave them open with a reason. Until \
                then they stay open.
                """);
    }

    private void tell(UUID fact, UUID caseId, String what, Role role, String subject, String text) {
        var of = cases.findById(caseId).orElseThrow();
        outbox.postAll(people.inGroup(role.group().orElseThrow()).stream()
                .filter(person -> !person.serviceAccount())
                .map(person -> new Notice(
                        what + ":" + fact + ":" + person.username(),
                        NoticeKind.REQUEST,
                        person.email(),
                        subject + " (" + of.reference() + ")",
                        text.formatted(of.firmLabel(), of.reference()),
                        of.id()))
                .toList());
    }
}
