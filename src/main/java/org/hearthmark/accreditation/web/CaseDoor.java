package org.hearthmark.accreditation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Opens a case for pages that staff and provider both have, each under an address of their own. Whether somebody comes as
 * staff is said by the address, which only staff may open; a provider's page opens its own applications alone.
 */
@Component
public class CaseDoor {

    private final CaseFiles files;

    CaseDoor(CaseFiles files) {
        this.files = files;
    }

    public static boolean asStaff(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/cases/");
    }

    /** The address of the case's own page for this visitor. */
    public static String page(HttpServletRequest request, String reference) {
        return (asStaff(request) ? "/cases/" : "/provider/applications/") + reference;
    }

    public CaseFile open(HttpServletRequest request, String reference, SignedInPerson me) {
        return files.open(reference)
                .filter(file ->
                        asStaff(request) || file.summary().organisation().equals(me.organisation()))
                .orElseThrow(() -> Refusal.unknown("application " + reference));
    }
}
