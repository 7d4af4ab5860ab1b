/**
 * The ladder: how the standard rises step by step. Raises are drafted, tried on the market as it is recorded today,
 * guarded, planned as a sequence, published, and take effect. What is calculated is plain Java ({@code domain}) that
 * knows neither tables nor pages.
 */
@ApplicationModule(
        displayName = "Ladder",
        allowedDependencies = {
            "shared",
            "audit",
            "identity",
            "notification",
            "document",
            "workflow",
            "member",
            "provider",
            "standard",
            "accreditation"
        })
package org.hearthmark.ladder;

import org.springframework.modulith.ApplicationModule;
