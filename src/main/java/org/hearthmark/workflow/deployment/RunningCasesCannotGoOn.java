package org.hearthmark.workflow.deployment;

import java.util.List;

/** This release lacks what running cases call; the message lists it. */
public class RunningCasesCannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1;

    RunningCasesCannotGoOn(List<String> missing) {
        super("Running cases cannot go on with this release. Missing: " + String.join("; ", missing));
    }
}
