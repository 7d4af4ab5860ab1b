package org.hearthmark.accreditation.application.request;

import java.util.Locale;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.request.InformationRequest;
import org.hearthmark.accreditation.domain.request.RequestOutcome;
import org.hearthmark.identity.People;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** Tells the provider of questions that wait for it, and who asked of what became of them. Neither question nor answer is in a message. */
@Component
class RequestNotices {

    private final Providers providers;
    private final People people;
    private final Outbox outbox;

    RequestNotices(Providers providers, People people, Outbox outbox) {
        this.providers = providers;
        this.people = people;
        this.outbox = outbox;
    }

    void asked(AccreditationCase of, InformationRequest request) {
        tellProvider(of, request, "asked", "A question about application " + of.reference(), """
                We have a question about application %s. Please answer it by %s.

                Sign in to Hearthmark: the question stands first on your page. You can send files with your answer, and you \
                can answer once. Until then the time we have for your application stands still.
                """.formatted(
                        of.reference(), DaysInWords.day(request.wantedBy())));
    }

    void reminder(AccreditationCase of, InformationRequest request, int number) {
        tellProvider(
                of,
                request,
                "reminder-" + number,
                "Answer wanted by " + DaysInWords.day(request.wantedBy()),
                """
                Our question about application %s still waits for your answer. Please answer it by %s.

                Sign in to Hearthmark: the question stands first on your page.
                """.formatted(of.reference(), DaysInWords.day(request.wantedBy())));
    }

    void ended(AccreditationCase of, InformationRequest request, RequestOutcome outcome) {
        if (outcome == RequestOutcome.ANSWERED) {
            tellAsker(
                    of,
                    request,
                    "answered",
                    "Answered: question " + request.number() + " of " + of.reference(),
                    """
                    The provider answered question %d of application %s. The answer and its files are on the case page, and \
                    the clock runs again as far as this question goes.
                    """.formatted(request.number(), of.reference()));
        } else if (outcome != RequestOutcome.CASE_ENDED) {
            tellProvider(
                    of, request, "ended", "No answer needed any more: application " + of.reference(), """
                    Our question about application %s, which we wanted answered by %s, is closed: %s. You find the reason on \
                    your page.
                    """.formatted(
                                    of.reference(),
                                    DaysInWords.day(request.wantedBy()),
                                    outcome.label().toLowerCase(Locale.UK)));
        }
    }

    void overdue(AccreditationCase of, InformationRequest request) {
        tellAsker(
                of,
                request,
                "overdue",
                "No answer yet: question " + request.number() + " of " + of.reference(),
                """
                The provider has not answered question %d of application %s, which was wanted by %s. The clock stands still \
                as long as the question is open: take it back, or close it as unanswered, on the case page.
                """.formatted(request.number(), of.reference(), DaysInWords.day(request.wantedBy())));
    }

    private void tellProvider(
            AccreditationCase of, InformationRequest request, String what, String subject, String text) {
        outbox.post(new Notice(
                key(request, what),
                NoticeKind.REQUEST,
                providers.firm(of.firm()).contactEmail(),
                subject,
                text,
                of.id()));
    }

    private void tellAsker(AccreditationCase of, InformationRequest request, String what, String subject, String text) {
        people.find(request.recordedBy())
                .ifPresent(asker -> outbox.post(new Notice(key(request, what), asker.email(), subject, text, of.id())));
    }

    private static String key(InformationRequest request, String what) {
        return "information-request-" + what + ":" + request.id();
    }
}
