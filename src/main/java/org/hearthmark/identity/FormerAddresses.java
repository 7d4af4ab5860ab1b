package org.hearthmark.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes an address that somebody no longer has out of what was written to them. Letters to a firm's contact about its
 * applications and homes are the firm's, and stay.
 */
@Component
class FormerAddresses {

    /** Of the addresses that RFC 2606 keeps out of the world. */
    static final String NOWHERE = "@closed.invalid";

    private final AccountBook accounts;
    private final FirmContacts contacts;
    private final AccountPost post;
    private final JdbcClient jdbc;
    private final Clock clock;

    FormerAddresses(AccountBook accounts, FirmContacts contacts, AccountPost post, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.post = post;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account is closed by now. */
    void closed(Account account) {
        if (unused(account.address())) {
            post.forget(account.address(), account.id() + NOWHERE, contacts.known(account.address()));
            post.forgetChoices(account.username());
        }
    }

    /** The account has another address by now: what waits and is not about the account goes there. */
    void changed(Account before, EmailAddress now, UUID act) {
        String nowhere = act + NOWHERE;
        if (unused(before.address())) {
            boolean firms = contacts.known(before.address());
            if (!firms) {
                post.redirect(before.address(), now, nowhere);
            }
            post.forget(before.address(), nowhere, firms);
            jdbc.sql("""
                            update identity.link
                               set email = :nowhere,
                                   made_by = case when lower(made_by) = :email then :nowhere else made_by end
                             where lower(email) = :email
                               and (used_at is not null or withdrawn_at is not null or expires_at <= :now)
                            """)
                    .param("nowhere", nowhere)
                    .param("email", before.address().key())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private boolean unused(EmailAddress email) {
        return accounts.withEmail(email).isEmpty();
    }
}
