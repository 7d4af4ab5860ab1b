package org.hearthmark.notification;

import java.time.Instant;

/** A message that could not be sent in all its attempts, with what the mail server said last. */
public record GivenUp(String key, String to, String subject, Instant at, String error) {}
