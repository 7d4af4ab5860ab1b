/**
 * The accreditation of homes: a provider's case, the steps that officers, inspectors and the panel take, the decision
 * for each home, and its suspension. Whether a home stands on a day is one pure function ({@code StandingRule}).
 *
 * <p>Its rooms bear the same names in {@code domain}, {@code application} and {@code web}, and none needs one that needs
 * it:
 *
 * <ul>
 *   <li>{@code casework}: the case and its homes, who works on it, what all rooms share; {@code casefile}: what is read
 *       of it;
 *   <li>{@code intake}: from draft to submitted, sent back, expired, withdrawn;
 *   <li>{@code desk}: stage 1, the checks; {@code visit} and {@code sample}: stage 2, the visit and the staff files;
 *       {@code item}: stage 3, what is recorded of each checklist item, and the grade;
 *   <li>{@code paper}: reports, comments on them, letters, certificates; {@code panel}: meetings, decisions,
 *       representations; {@code condition}: what a home has to cure, followed up;
 *   <li>{@code recheck}: what public registers say of the checks, proposed in stage 1 and looked at again once homes are
 *       accredited;
 *   <li>{@code request} and {@code evidence}: questions that stop the clock, files; {@code message}: what provider and
 *       alliance write to each other; {@code tracker}: what waits for a provider and by when homes are likely to be
 *       decided; {@code standing}: whether a home stands on a day, suspensions; {@code setting}: one
 *       home as its page shows it;
 *   <li>{@code gap}: what is asked next of a home, and what its provider answers; {@code reassessment}: a home looked at
 *       again, because more is asked, at its review or on demand; {@code lapse}: what councils do for young people in a home
 *       whose accreditation has ended.
 * </ul>
 */
@ApplicationModule(
        displayName = "Accreditation",
        allowedDependencies = {
            "shared",
            "audit",
            "identity",
            "notification",
            "document",
            "workflow",
            "member",
            "provider",
            "standard"
        })
package org.hearthmark.accreditation;

import org.springframework.modulith.ApplicationModule;
