package org.hearthmark.document;

import java.util.UUID;

/** The identity of a stored document. */
public record DocumentId(UUID value) {}
