/** Process dashboards: what is open at each step, what is late, and who has it. A read model: nothing depends on it. */
@ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {"shared", "identity", "workflow"})
package org.hearthmark.dashboard;

import org.springframework.modulith.ApplicationModule;
