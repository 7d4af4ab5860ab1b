package org.hearthmark.accreditation.application.evidence;

/** Who put a piece of evidence in; its code is kept with the document. */
public enum EvidenceKind {
    FROM_PROVIDER("from-provider"),
    FROM_STAFF("from-staff");

    private final String code;

    EvidenceKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
