package org.hearthmark.accreditation.application.casework;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.casework.Verdict.NewCondition;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.condition.ConditionState;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.PublicAddress;
import org.springframework.stereotype.Component;

/** Tells a provider what was decided about one of its homes, and by when it has to do something. No street address. */
@Component
public class HomeNotices {

    private final HomesInCases homes;
    private final Providers providers;
    private final Outbox outbox;
    private final PublicAddress address;

    HomeNotices(HomesInCases homes, Providers providers, Outbox outbox, PublicAddress address) {
        this.homes = homes;
        this.providers = providers;
        this.outbox = outbox;
        this.address = address;
    }

    public void decided(HomeInCase home, Decision decision, List<NewCondition> conditions) {
        String title = title(home);
        switch (decision.outcome()) {
            case ACCREDITED ->
                tell(home, decision.id(), title + " is accredited", """
                    %s of application %s is accredited. Your certificate is on the page of the application.

                    The letter says why, and what you can do:

                    %s
                    """.formatted(
                                title, reference(home), letter(decision)));
            case ACCREDITED_WITH_CONDITIONS ->
                tell(home, decision.id(), title + " is accredited with conditions", """
                    %s of application %s is accredited with conditions:

                    %s

                    When you meet one, say so on the page of the application: it is checked then, and at the latest after \
                    its day.

                    The letter says why, and what you can do:

                    %s
                    """.formatted(
                                title, reference(home), list(conditions), letter(decision)));
            case REFUSED ->
                tell(home, decision.id(), title + " is refused", """
                    %s of application %s is refused. This decision is final; you may apply again once the reason is cured.

                    The letter says why, and what you can do:

                    %s
                    """.formatted(
                                title, reference(home), letter(decision)));
            case REFUSAL_PROPOSED ->
                tell(home, decision.id(), "Refusal proposed for " + lower(title), """
                    The panel proposes to refuse %s of application %s. Nothing changes yet.

                    You may make representations until %s, 28 days from this notice, on the page of the application. Other \
                    people than the panel consider them. Without representations the refusal becomes final on the day after.

                    The letter says why, and what you can do:

                    %s
                    """.formatted(
                        lower(title),
                        reference(home),
                        DaysInWords.day(home.representations().orElseThrow().until()),
                        letter(decision)));
            case DEFERRED ->
                tell(home, decision.id(), "Decision on " + lower(title) + " deferred", """
                    The panel deferred its decision on %s of application %s until %s at the latest.

                    The letter says why, and what you can do:

                    %s
                    """.formatted(
                                lower(title),
                                reference(home),
                                DaysInWords.day(home.deferredUntil().orElseThrow()),
                                letter(decision)));
            case INSPECTION_ORDERED ->
                tell(home, decision.id(), title + " is inspected before the decision", """
                    Before it is decided, %s of application %s is inspected, or inspected again. An inspector agrees a day \
                    with you.

                    The letter says why, and what you can do:

                    %s
                    """.formatted(
                                lower(title), reference(home), letter(decision)));
        }
    }

    private String letter(Decision decision) {
        return address.of("/provider/letters/" + decision.id());
    }

    /** A condition comes near its day. */
    public void conditionDue(ConditionState state, int number) {
        var home = homes.findById(state.condition().homeId()).orElseThrow();
        var condition = state.condition();
        post(
                home,
                "condition-due-" + number + ":" + condition.id() + ":" + state.due(),
                NoticeKind.REQUEST,
                "Condition due on " + DaysInWords.day(state.due()),
                """
                Condition %d of %s, application %s, has to be met by %s:

                %s

                When you meet it, say so on the page of the application.
                """.formatted(
                                condition.number(),
                                lower(title(home)),
                                reference(home),
                                DaysInWords.day(state.due()),
                                condition.text()));
    }

    /** What came of a condition. */
    public void conditionSettled(ConditionState state, UUID result, String what) {
        var home = homes.findById(state.condition().homeId()).orElseThrow();
        post(
                home,
                "condition-result:" + result,
                NoticeKind.DECISION,
                "Condition " + state.condition().number() + " of " + lower(title(home)) + ": "
                        + what.toLowerCase(Locale.UK),
                """
                Condition %d of %s, application %s: %s.

                %s
                """.formatted(
                                state.condition().number(),
                                lower(title(home)),
                                reference(home),
                                what.toLowerCase(Locale.UK),
                                state.last().map(last -> last.reasons()).orElse("")));
    }

    private void tell(HomeInCase home, UUID decision, String subject, String text) {
        post(home, "home-decided:" + decision, NoticeKind.DECISION, subject + " (" + reference(home) + ")", text);
    }

    private void post(HomeInCase home, String key, NoticeKind kind, String subject, String text) {
        var firm = providers.firm(home.accreditationCase().firm());
        outbox.post(new Notice(key, kind, firm.contactEmail(), subject, text, home.id()));
    }

    private static String list(List<NewCondition> conditions) {
        return conditions.stream()
                .map(condition -> "- by " + DaysInWords.day(condition.due()) + ": "
                        + condition.text().replace("\n", " "))
                .collect(Collectors.joining("\n"));
    }

    private static String title(HomeInCase home) {
        return "Home " + home.number();
    }

    private static String lower(String title) {
        return title.toLowerCase(Locale.UK);
    }

    private static String reference(HomeInCase home) {
        return home.accreditationCase().reference();
    }
}
