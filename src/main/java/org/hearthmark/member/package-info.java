/** English councils, which of them belong to the alliance, and who hears of what concerns them all. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Member councils",
        allowedDependencies = {"shared", "identity", "audit", "notification", "workflow"})
package org.hearthmark.member;
