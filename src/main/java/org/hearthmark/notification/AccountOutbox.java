package org.hearthmark.notification;

import org.hearthmark.identity.AccountPost;
import org.hearthmark.identity.EmailAddress;
import org.springframework.stereotype.Component;

/** Letters about accounts leave as all messages do. */
@Component
class AccountOutbox implements AccountPost {

    private final Outbox outbox;
    private final ForgottenMail forgotten;

    AccountOutbox(Outbox outbox, ForgottenMail forgotten) {
        this.outbox = outbox;
        this.forgotten = forgotten;
    }

    @Override
    public void post(Letter letter) {
        outbox.post(notice(letter, NoticeKind.ACCOUNT));
    }

    @Override
    public void postLast(Letter letter) {
        outbox.post(notice(letter, NoticeKind.FAREWELL));
    }

    @Override
    public void forget(EmailAddress gone, String nowhere, boolean firms) {
        forgotten.address(gone.value(), nowhere, firms);
    }

    @Override
    public void redirect(EmailAddress before, EmailAddress now, String nowhere) {
        forgotten.redirect(before.value(), now.value(), nowhere);
    }

    @Override
    public void forgetChoices(String username) {
        forgotten.choicesOf(username);
    }

    private static Notice notice(Letter letter, NoticeKind kind) {
        return new Notice(letter.key(), kind, letter.to(), letter.subject(), letter.text(), letter.about());
    }
}
