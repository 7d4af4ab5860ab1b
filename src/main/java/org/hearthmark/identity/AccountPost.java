package org.hearthmark.identity;

import java.util.UUID;

/** Sends letters about accounts; who can send messages implements it. */
public interface AccountPost {

    /**
     * What somebody is told about an account.
     *
     * @param key the same key is sent once
     * @param to an e-mail address
     * @param about the id of the link, the request or the person that it concerns
     */
    record Letter(String key, String to, String subject, String text, UUID about) {}

    /** In the transaction of what is told. */
    void post(Letter letter);

    /**
     * Whoever read mail at an address has left: what waits for it is not sent, and of what was sent only that it was, and
     * when, is kept.
     *
     * @param nowhere what stands in place of the address from now on; no other letter has it
     */
    void forget(EmailAddress gone, String nowhere, String username);

    /** The last letter to an address, of which the same is kept once it has left. */
    void postLast(Letter letter);
}
