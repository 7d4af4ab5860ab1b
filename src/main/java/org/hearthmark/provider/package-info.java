/** Firms, their services and the homes they run, with the dated facts that are known of them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Providers",
        allowedDependencies = {"shared", "identity", "audit", "notification", "document", "workflow", "member"})
package org.hearthmark.provider;
