package org.hearthmark.workflow.lateness;

import java.time.Instant;

/**
 * Something that is to be told.
 *
 * @param at when it fell due; with {@code id} its place in the order of telling
 * @param event what is published
 */
record Due(Instant at, String id, Object event) {}
