/** The checklist: its items, their levels, what is law, and the dated versions that say which level is required. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Standard",
        allowedDependencies = {"shared"})
package org.hearthmark.standard;
