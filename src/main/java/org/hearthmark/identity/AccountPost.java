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
}
