package org.hearthmark.workflow;

import java.time.Instant;
import java.util.Map;

/**
 * What one person has typed into the form of a task and not sent yet.
 *
 * @param answers by field; only fields that the person has touched
 * @param savedAt null while there is nothing
 * @param version rises by one with each writing, whichever device writes; 0 while there is nothing
 */
public record FormDraft(Map<String, Object> answers, Instant savedAt, long version) {

    static final FormDraft NONE = new FormDraft(Map.of(), null, 0);
}
