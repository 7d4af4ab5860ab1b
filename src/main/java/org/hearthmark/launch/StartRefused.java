package org.hearthmark.launch;

import org.springframework.boot.ExitCodeGenerator;

/** The application will not start, for a reason the person at the terminal can mend: the message says how, in one line. */
class StartRefused extends RuntimeException implements ExitCodeGenerator {

    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
