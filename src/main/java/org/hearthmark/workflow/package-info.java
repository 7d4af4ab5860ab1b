/**
 * The engine behind a wall: deployment, who may do which task, the work list, Tasklist. It knows processes and tasks, and no
 * word of the business that they are about.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"shared", "identity", "audit"})
package org.hearthmark.workflow;
