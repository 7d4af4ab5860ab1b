package org.hearthmark.workflow;

import java.time.Instant;

/**
 * A case about which somebody outside has written and waits for an answer.
 *
 * @param address of the page on which it is answered
 * @param since   when the oldest of the messages came
 */
public record UnansweredCase(String reference, String providerLabel, String address, int messages, Instant since) {}
