package org.hearthmark.ladder.application.raise;

import java.util.Map;

/** What the guard says of a raise today, among all others that count. */
public interface RaiseGuard {

    Word of(RaiseFile raise);

    /** @param figures of this moment, to be kept with what was decided on them */
    record Word(boolean tripped, Map<String, String> figures) {

        public Word {
            figures = Map.copyOf(figures);
        }
    }
}
