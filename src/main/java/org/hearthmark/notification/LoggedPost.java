package org.hearthmark.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes messages into the log: the demonstration sends nothing to anybody. Letters that open an account stand there with
 * their text, but only in the demonstration.
 */
class LoggedPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedPost.class);

    private final boolean demonstration;

    LoggedPost(boolean demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void send(Letter letter) {
        LOG.info("Not sent, there is no mail server: to {}, \"{}\"", letter.to(), letter.subject());
        if (demonstration && letter.kind() == NoticeKind.ACCOUNT) {
            LOG.info("It says:\n{}", letter.text());
        }
        LOG.debug("The text of that message:\n{}", letter.text());
    }
}
