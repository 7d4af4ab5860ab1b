package org.hearthmark.accreditation.application.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepResult;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.identity.People;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Tells a provider, and who works on its case, that an application went back, came again, expired or was withdrawn. */
@Component
public class CaseNotices {

    private final Outbox outbox;
    private final Providers providers;
    private final People people;
    private final Facts facts;
    private final Clock clock;

    CaseNotices(Outbox outbox, Providers providers, People people, Facts facts, Clock clock) {
        this.outbox = outbox;
        this.providers = providers;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    public void returned(AccreditationCase of, String missing, Instant until) {
        tell(of, "returned:" + until, NoticeKind.REQUEST, "Something is missing in " + of.reference(), """
                We cannot begin to check your application %s yet. This is missing:

                %s

                Sign in, open the application, change what is needed and send it again by %s. Nothing that you entered is \
                lost. If nothing comes by then, the application expires and you can apply again.
                """.formatted(
                        of.reference(), missing, DaysInWords.lastDayBefore(until)));
    }

    /** @param number which reminder it is, from 1 */
    public void returnComesToItsEnd(AccreditationCase of, Instant until, int number) {
        tell(
                of,
                "return-ends:" + until + ":" + number,
                NoticeKind.REQUEST,
                "Send %s again by %s".formatted(of.reference(), DaysInWords.lastDayBefore(until)),
                """
                Your application %s still waits for what is missing. Sign in and send it again by %s. After that day it \
                expires.
                """.formatted(of.reference(), DaysInWords.lastDayBefore(until)));
    }

    /** To whoever sent it back: the provider knows. */
    public void sentAgain(AccreditationCase of) {
        facts.stepsOf(of.id()).stream()
                .filter(step -> step.step() == Step.CHECK_APPLICATION)
                .reduce((earlier, later) -> later)
                .map(StepResult::recordedBy)
                .flatMap(this::addressOf)
                .ifPresent(to -> outbox.post(new Notice(
                        "sent-again:" + of.id() + ":" + clock.instant(),
                        NoticeKind.PROGRESS,
                        to,
                        of.reference() + " was sent again",
                        "The provider of application " + of.reference()
                                + " has sent what was missing. It waits to be checked once more.",
                        of.id())));
    }

    public void expired(AccreditationCase of) {
        tell(of, "expired", NoticeKind.GENERAL, of.reference() + " has expired", """
                What was missing in your application %s did not come within 28 days, so the application has expired. Nothing \
                was decided against you or your homes, and you can apply again at any time.
                """.formatted(of.reference()));
    }

    /** To the provider, to who has an open task of the case, and to the inspector of a visit that is still to come. */
    public void withdrawn(AccreditationCase of, List<WorkItem> open) {
        tell(of, "withdrawn", NoticeKind.GENERAL, of.reference() + " is withdrawn", """
                Your application %s is withdrawn. Nothing more happens in it. Homes that were decided before keep their \
                decision; all others were not decided. You can apply again at any time.
                """.formatted(of.reference()));
        outbox.postAll(workersOf(of, open).stream()
                .map(to -> new Notice(
                        "withdrawn:" + of.id() + ":" + to,
                        NoticeKind.APPOINTMENT,
                        to,
                        of.reference() + " is withdrawn",
                        withdrawnToWorkers(of),
                        of.id()))
                .toList());
    }

    private String withdrawnToWorkers(AccreditationCase of) {
        var visit = visitToCome(of)
                .map(at -> " The visit on " + DaysInWords.day(at) + " does not take place.")
                .orElse("");
        return "Application " + of.reference() + " is withdrawn, and its open tasks have left the work list." + visit;
    }

    private Collection<String> workersOf(AccreditationCase of, List<WorkItem> open) {
        Set<String> workers = new LinkedHashSet<>();
        open.stream()
                .map(WorkItem::assignee)
                .filter(assignee -> assignee != null)
                .forEach(workers::add);
        visitToCome(of)
                .ifPresent(at -> facts.stepsOf(of.id()).stream()
                        .filter(step -> step.step() == Step.BOOK_VISIT)
                        .map(StepResult::recordedBy)
                        .forEach(workers::add));
        return workers.stream().flatMap(worker -> addressOf(worker).stream()).toList();
    }

    private Optional<Instant> visitToCome(AccreditationCase of) {
        return of.visitAt().filter(clock.instant()::isBefore);
    }

    private Optional<String> addressOf(String username) {
        return people.find(username).map(person -> person.email());
    }

    private void tell(AccreditationCase of, String what, NoticeKind kind, String subject, String text) {
        var to = providers.firm(of.firm()).contactEmail();
        outbox.post(new Notice("case-" + what + ":" + of.id(), kind, to, subject, text, of.id()));
    }
}
