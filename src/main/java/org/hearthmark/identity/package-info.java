/** People, the organisations they act for, their roles, and how they sign in. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "audit"})
package org.hearthmark.identity;
