/**
 * What councils search: the accredited homes, and the answer to "may I use this home?". A read model: nothing depends on
 * it, and it can be computed again from the other modules at any time.
 */
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {"shared", "audit", "identity", "member", "provider", "accreditation"})
package org.hearthmark.register;

import org.springframework.modulith.ApplicationModule;
