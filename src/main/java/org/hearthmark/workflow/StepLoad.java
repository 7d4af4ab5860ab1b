package org.hearthmark.workflow;

import java.time.Instant;

/** How much work waits at one step of a process, and since when. */
public record StepLoad(
        String process, String step, String stepName, String candidateGroup, long open, long late, Instant oldest) {}
