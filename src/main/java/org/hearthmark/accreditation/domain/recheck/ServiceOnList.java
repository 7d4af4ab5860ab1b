package org.hearthmark.accreditation.domain.recheck;

import java.util.Optional;
import org.hearthmark.provider.OfstedEntry;
import org.hearthmark.provider.OfstedList;

/**
 * What Ofsted's list says of one service, and how old the list is.
 *
 * @param urn   the service's number as an officer found it, else as its provider states it; null for none
 * @param list  the last list that was imported; empty when there never was one
 * @param entry the service on it, or as it was last on one; empty when it never was
 */
public record ServiceOnList(String urn, Optional<OfstedList> list, Optional<OfstedEntry> entry) {}
