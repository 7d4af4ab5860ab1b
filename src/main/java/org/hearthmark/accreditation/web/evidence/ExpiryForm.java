package org.hearthmark.accreditation.web.evidence;

import org.hearthmark.shared.web.DateEntry;

/** The last day on which a piece of evidence counts, as typed; empty when it does not run out. */
public class ExpiryForm {

    private DateEntry expires = new DateEntry();

    public DateEntry getExpires() {
        return expires;
    }

    public void setExpires(DateEntry expires) {
        this.expires = expires;
    }
}
