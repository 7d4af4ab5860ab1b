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
     * Nobody reads mail for themselves at an address any more: what waits for it is not sent, and of what was sent only that
     * it was, and when, is kept.
     *
     * @param nowhere what stands in place of the address from now on; no other letter has it
     * @param firms whether the address is or was a firm's contact: then this is so of letters about the account alone
     */
    void forget(EmailAddress gone, String nowhere, boolean firms);

    /**
     * What waits for somebody and is not about their account goes to their new address.
     *
     * @param nowhere stands in the key of each letter in place of the old address
     */
    void redirect(EmailAddress before, EmailAddress now, String nowhere);

    /** Which letters somebody did not want. */
    void forgetChoices(String username);

    /** The last letter to an address: once it has left, its times alone are kept. */
    void postLast(Letter letter);
}
