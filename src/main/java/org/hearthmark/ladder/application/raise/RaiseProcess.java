package org.hearthmark.ladder.application.raise;

import java.util.UUID;

/** Learns what happened to a raise that its process has to know. */
public interface RaiseProcess {

    void proposed(UUID raise, String reference, String title);

    /** Somebody took it back while it waited for its day. */
    void withdrawn(UUID raise);
}
