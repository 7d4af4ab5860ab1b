package org.hearthmark.shared.command;

import java.io.IOException;
import java.io.PrintStream;

/**
 * Something that the application does once and then ends, instead of serving: {@code --hearthmark.run=NAME}, for a database
 * that no application is running on. A module that has one declares a bean.
 */
public interface Command {

    /** As a script names it, such as {@code verify-audit}. */
    String name();

    /**
     * @param terminal for the answer
     * @return whether it went well: the application ends with 0, otherwise with 1
     */
    boolean run(Options options, PrintStream terminal) throws IOException;
}
