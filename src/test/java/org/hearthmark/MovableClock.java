package org.hearthmark;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The clock of the tests: runs with the system's until a test sets or advances it, then stands still where it was put.
 * It is put back after each test of the shared context.
 */
public class MovableClock extends Clock {

    private final List<Consumer<Optional<Instant>>> listeners = new CopyOnWriteArrayList<>();
    private volatile Instant standing;

    public void set(Instant instant) {
        standing = instant;
        tell();
    }

    public void advance(Duration duration) {
        set(instant().plus(duration));
    }

    /** Runs with the system's clock again. */
    public void reset() {
        standing = null;
        tell();
    }

    /** Tells where the clock was put; empty when it runs with the system's again. */
    public void onMove(Consumer<Optional<Instant>> listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(Optional.ofNullable(standing)));
    }

    @Override
    public Instant instant() {
        Instant here = standing;
        return here == null ? Clock.systemUTC().instant() : here;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("One clock for all: use Europe/London");
    }
}
