package org.hearthmark.workflow.rights;

/**
 * A right of a group in the engine.
 *
 * @param resourceId the key of a definition, the id of a filter or application, or "*"
 * @param permissions sum of the engine's permission bits
 */
record Grant(String group, int resourceType, String resourceId, int permissions) {}
