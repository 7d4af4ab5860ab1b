package org.hearthmark.accreditation.application.evidence;

import org.hearthmark.document.StoredDocument;

/**
 * A piece of evidence in the list of a case.
 *
 * @param about what it belongs to, as in "Home 2: Oak House"
 * @param item the item of the checklist that it is linked to, with its title; empty for none
 */
public record EvidenceLine(StoredDocument document, String about, String item) {

    /** Its size as people read it. */
    public String size() {
        long kilobytes = Math.max(1, Math.round(document.bytes() / 1024.0));
        return kilobytes < 1024 ? kilobytes + " KB" : Math.round(kilobytes / 102.4) / 10.0 + " MB";
    }

    public boolean fromProvider() {
        return document.kind().equals(EvidenceKind.FROM_PROVIDER.code());
    }
}
