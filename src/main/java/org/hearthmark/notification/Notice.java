package org.hearthmark.notification;

import java.util.UUID;

/**
 * A message to one recipient.
 *
 * @param key says which message this is ({@code setting-suspended:<suspension>:<recipient>}): the same key is sent once
 * @param to e-mail address
 * @param text plain text
 * @param about the id of the case, setting or other thing that it concerns
 */
public record Notice(String key, String to, String subject, String text, UUID about) {}
