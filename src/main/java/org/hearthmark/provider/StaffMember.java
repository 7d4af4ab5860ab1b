package org.hearthmark.provider;

import java.util.UUID;

/**
 * One person of a staff list.
 *
 * @param id stays the same through all versions of the list
 */
public record StaffMember(UUID id, StaffEntry entry) {}
