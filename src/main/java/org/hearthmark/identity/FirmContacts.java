package org.hearthmark.identity;

import java.util.Optional;
import java.util.UUID;

/** To which addresses the letters about firms and their cases go; answered by the module that knows the firms. */
public interface FirmContacts {

    /** Whether letters about any firm go to it, or have gone to it. */
    boolean known(EmailAddress email);

    /** Where somebody of the organisation names another contact, if its firm's contact has this address. */
    Optional<String> pageOf(UUID organisation, EmailAddress email);
}
