package org.hearthmark.launch;

/** The application will not start, for a reason the person at the terminal can mend: the message says how, in one line. */
class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
