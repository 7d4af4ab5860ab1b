package org.hearthmark.launch;

import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Tells a failed start in one line on the standard error stream when we know what to do about it. What we do not know
 * keeps Spring Boot's full report.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements SpringBootExceptionReporter {

    private static final String APPLIED_BUT_UNKNOWN = "applied migration not resolved locally";

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> line = lineFor(failure);
        line.ifPresent(known -> System.err.println("Hearthmark did not start. " + known));
        return line.isPresent();
    }

    static Optional<String> lineFor(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst();
    }

    private static Optional<String> known(Throwable cause) {
        if (cause instanceof StartRefused refused) {
            return Optional.of(refused.getMessage());
        }
        if (cause instanceof PortInUseException port) {
            return Optional.of(BeforeStart.portInUse(port.getPort(), port).getMessage());
        }
        if (cause instanceof FlywayValidateException invalid
                && String.valueOf(invalid.getMessage()).contains(APPLIED_BUT_UNKNOWN)) {
            return Optional.of("The database was migrated by a newer release of Hearthmark: start that release,"
                    + " or restore the database from before it.");
        }
        return Optional.empty();
    }
}
