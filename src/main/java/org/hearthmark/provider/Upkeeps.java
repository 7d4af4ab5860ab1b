package org.hearthmark.provider;

import java.util.List;
import java.util.UUID;

/** Says what of a provider's own is about to run out or has run out; each part of the house that keeps such things has one. */
public interface Upkeeps {

    /** Equal many statements however much there is. */
    List<Upkeep> of(UUID organisation);
}
