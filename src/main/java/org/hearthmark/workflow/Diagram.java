package org.hearthmark.workflow;

import java.util.Set;

/**
 * The picture of a process instance.
 *
 * @param bpmn the model as XML
 * @param active element ids at which a token stands
 * @param done element ids that were completed
 */
public record Diagram(String process, String bpmn, Set<String> active, Set<String> done) {}
