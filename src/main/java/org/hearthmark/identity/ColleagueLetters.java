package org.hearthmark.identity;

import java.util.UUID;
import org.hearthmark.shared.PublicAddress;
import org.springframework.stereotype.Component;

/** What is written to the people of a provider about who joins them, leaves them and looks after them. */
@Component
class ColleagueLetters {

    private final AccountLetters letters;
    private final PublicAddress house;

    ColleagueLetters(AccountLetters letters, PublicAddress house) {
        this.letters = letters;
        this.house = house;
    }

    void askedToJoin(UUID request, Account administrator, Account asker) {
        letters.told(request, administrator.email(), asker.name() + " asks to join you", """
                %s, with the confirmed e-mail address %s, has registered and asks to act for your provider.

                Say yes or no under "Your people". Say yes only when you know that this is somebody of yours:

                %s
                """.formatted(
                        asker.name(), asker.email(), house.of("/provider/people")));
    }

    /** To the alliance, where nobody of the organisation can answer, or none has for days. */
    void leftToTheAlliance(JoinRequest request, String to) {
        letters.told(request.id(), to, request.name() + " asks to join a provider and waits for you", """
                %s, with the confirmed e-mail address %s, has registered and asks to act for %s. %s

                Make sure by telephone, at a number that you know already, and say yes or no:

                %s
                """.formatted(
                        request.name(),
                        request.email(),
                        request.organisationName(),
                        request.administrators() == 0
                                ? "It has no administrator who could answer."
                                : "None of its administrators has answered.",
                        house.of("/admin/people")));
    }

    /** The one who asked learns the answer, and nothing else. */
    void joinAnswered(JoinRequest request, boolean yes) {
        if (yes) {
            letters.told(request.id(), request.email(), "You can act for the provider now", """
                    You asked to join %s: the answer is yes. Sign in to begin:

                    %s
                    """.formatted(
                            request.label(), house.of("/provider")));
        } else {
            letters.told(request.id(), request.email(), "Your request to join was refused", """
                    You asked to join %s: the answer is no. Your account stays. If this is your provider all the same, ask
                    its people, or the alliance.

                    %s
                    """.formatted(
                            request.label(), house.of("/help")));
        }
    }

    void removed(Account account, String firm) {
        letters.told(UUID.randomUUID(), account.email(), "You no longer act for " + firm, """
                An administrator of %s has removed you. You cannot sign in with this e-mail address any more.

                If that is a mistake, ask them to invite you again.
                """.formatted(firm));
    }

    void administratorAppointed(UUID act, Account colleague, String whom) {
        letters.told(act, colleague.email(), "A new administrator for your provider", """
                The alliance has made %s an administrator of your provider: somebody who invites and removes your people.

                If you did not expect that, tell the alliance today:

                %s
                """.formatted(
                        whom, house.of("/help")));
    }
}
