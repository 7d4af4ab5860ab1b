/**
 * The accreditation of homes: a provider's case, the steps that officers, inspectors and the panel take, the decision
 * for each home, and its suspension. Whether a home stands on a day is one pure function ({@code StandingRule}).
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
