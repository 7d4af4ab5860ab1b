package org.hearthmark.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A ruling as it was recorded, with all that the table looked at. */
public record RuleFired(
        UUID about,
        String table,
        int version,
        List<String> rules,
        Map<String, Object> inputs,
        Map<String, Object> outputs,
        Instant at) {}
