package org.hearthmark.identity;

import java.util.UUID;
import org.hearthmark.identity.AccountPost.Letter;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.PublicAddress;
import org.springframework.stereotype.Component;

/** What is written to people about their accounts. */
@Component
class AccountLetters {

    private static final String NOT_YOU =
            "If it was not you, do nothing: nothing happens without this link, and nobody else has it.";

    private final AccountPost post;
    private final PublicAddress house;

    AccountLetters(AccountPost post, PublicAddress house) {
        this.post = post;
        this.house = house;
    }

    void register(Links.Made made) {
        send(made, "Confirm your e-mail address", """
                Somebody, we hope you, wants to register as a provider with this e-mail address.

                Open this link to go on. It works once, until %s:

                %s

                %s
                """.formatted(until(made), address("/register/", made), NOT_YOU));
    }

    /** Registering, of somebody who has an account already. */
    void hasAccount(Links.Made reset) {
        send(reset, "You have an account already", """
                Somebody, we hope you, wanted to register with this e-mail address. There is an account for it already.

                Sign in with it here:

                %s

                If you do not know the password, choose a new one with this link. It works once, until %s:

                %s

                %s
                """.formatted(
                        house.of("/sign-in"), until(reset), address("/reset/", reset), NOT_YOU));
    }

    void reset(Links.Made made) {
        send(made, "Choose a new password", """
                Somebody, we hope you, asked for a new password for the account with this e-mail address.

                Open this link to choose one. It works once, until %s:

                %s

                %s
                """.formatted(until(made), address("/reset/", made), NOT_YOU));
    }

    /** A new password asked for by somebody who has no account. */
    void hasNoAccount(Links.Made register) {
        send(register, "There is no account for this address", """
                Somebody, we hope you, asked for a new password, but there is no account for this e-mail address. You may
                have used another one.

                If you want to register as a provider, open this link. It works once, until %s:

                %s

                %s
                """.formatted(
                        until(register), address("/register/", register), NOT_YOU));
    }

    /** @param firm how the inviting organisation is called */
    void invite(Links.Made made, String inviter, String firm) {
        send(made, inviter + " invites you to join " + firm, """
                %s invites you to act for %s on Hearthmark%s.

                Open this link to accept. It works once, until %s:

                %s

                If you do not know why you get this, do nothing.
                """.formatted(
                        inviter,
                        firm,
                        made.link().administrator() ? ", as its administrator" : "",
                        until(made),
                        address("/invitation/", made)));
    }

    void changeEmail(Links.Made made) {
        send(made, "Confirm your new e-mail address", """
                You asked to be written to at this address.

                Open this link while you are signed in. It works once, until %s:

                %s

                %s
                """.formatted(
                        until(made), address("/account/email/", made), NOT_YOU));
    }

    void addressIsTaken(Links.Made made) {
        send(made, "This address has an account already", """
                Somebody, we hope you, wanted another account to use this e-mail address. There is an account for it already,
                and one address can have only one. Nothing was changed.

                %s
                """.formatted(house.of("/sign-in")));
    }

    /** Told at the address that it was before. */
    void emailChanged(UUID act, Account before) {
        post.postLast(new Letter(
                "account-email-changed:" + act,
                before.email(),
                "Your e-mail address was changed",
                """
                From now on we write to you at another address, and that is what you sign in with.

                If that was not you, tell the alliance today:

                %s
                """.formatted(house.of("/help")),
                act));
    }

    void closed(Account account) {
        post.postLast(new Letter(
                "account-closed:" + account.id(),
                account.email(),
                "Your account is closed",
                """
                The account with this e-mail address is closed, as you asked. This is the last message to this address.

                What is kept, and why, is told here:

                %s
                """.formatted(house.of("/privacy")),
                account.id()));
    }

    /** Something that happened, told to somebody; the same act is told once to each address. */
    void told(UUID act, String to, String subject, String text) {
        post.post(new Letter("account:" + act + ":" + to, to, subject, text, act));
    }

    private void send(Links.Made made, String subject, String text) {
        post.post(new Letter(
                "account:" + made.link().id(),
                made.link().email().value(),
                subject,
                text,
                made.link().id()));
    }

    private String address(String path, Links.Made made) {
        return house.of(path + made.token());
    }

    private static String until(Links.Made made) {
        return DaysInWords.moment(made.link().expiresAt());
    }
}
