package org.hearthmark.notification;

import org.hearthmark.identity.AccountPost;
import org.springframework.stereotype.Component;

/** Letters about accounts leave as all messages do. */
@Component
class AccountOutbox implements AccountPost {

    private final Outbox outbox;

    AccountOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void post(Letter letter) {
        outbox.post(new Notice(
                letter.key(), NoticeKind.ACCOUNT, letter.to(), letter.subject(), letter.text(), letter.about()));
    }
}
