package org.hearthmark.provider;

import java.util.Set;
import java.util.UUID;

/** A register told something new of a firm: first, differently, or again after it had not answered. */
public record PublicFactsChanged(UUID firm, Set<FactKind> kinds) {}
