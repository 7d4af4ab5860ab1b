package org.hearthmark.workflow.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearthmark.shared.Refusal;

/** Finds our own refusal inside the exceptions that the engine wraps around it. */
public final class RefusalFinder {

    private RefusalFinder() {}

    public static Optional<Refusal> in(Throwable failure) {
        return causes(failure)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
