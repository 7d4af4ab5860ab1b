package org.hearthmark.accreditation.application.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.identity.People;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Tells a provider that one of its homes is withdrawn, and whoever had a task about it that it is gone. */
@Component
class HomeWithdrawalNotices {

    private final Providers providers;
    private final People people;
    private final Outbox outbox;

    HomeWithdrawalNotices(Providers providers, People people, Outbox outbox) {
        this.providers = providers;
        this.people = people;
        this.outbox = outbox;
    }

    /** @param gone the tasks that the withdrawal has taken off the work list */
    void withdrawn(HomeInCase home, List<WorkItem> gone) {
        var of = home.accreditationCase();
        String title = "Home " + home.number() + " of " + of.reference() + " is withdrawn";
        tell(home, providers.firm(of.firm()).contactEmail(), NoticeKind.GENERAL, title, """
                Home %d of your application %s is withdrawn. Nothing more happens about it, and it was not decided. Your other \
                homes go on, and you can apply for this one again at any time.
                """.formatted(
                        home.number(), of.reference()));
        gone.stream()
                .filter(task -> Objects.nonNull(task.assignee()))
                .forEach(task -> addressOf(task.assignee())
                        .ifPresent(to -> tell(
                                home,
                                to,
                                NoticeKind.PROGRESS,
                                title,
                                "The provider has withdrawn the home. This task has left the work list: " + task.name()
                                        + ". The other homes go on.")));
    }

    private void tell(HomeInCase home, String to, NoticeKind kind, String title, String text) {
        var caseId = home.accreditationCase().id();
        outbox.post(new Notice("home-withdrawn:" + home.id() + ":" + to, kind, to, title, text, caseId));
    }

    private Optional<String> addressOf(String username) {
        return people.find(username).map(person -> person.email());
    }
}
