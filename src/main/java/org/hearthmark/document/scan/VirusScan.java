package org.hearthmark.document.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A virus scanner. That it cannot be asked is an {@link IOException}: the file then stays in quarantine. */
public interface VirusScan {

    /** @return the name of the infection that was found, or nothing for a clean file */
    Optional<String> infection(InputStream content) throws IOException;
}
