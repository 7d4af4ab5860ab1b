/** Messages to people: written to an outbox with the facts they tell, sent afterwards. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"shared", "identity"})
package org.hearthmark.notification;
