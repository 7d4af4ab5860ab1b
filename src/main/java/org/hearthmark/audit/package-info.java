/** The append-only record of who did what, written in the transaction of the deed. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared"})
package org.hearthmark.audit;
