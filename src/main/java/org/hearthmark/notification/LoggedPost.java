package org.hearthmark.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes messages into the log: the demonstration sends nothing to anybody. */
class LoggedPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedPost.class);

    @Override
    public void send(Letter letter) {
        LOG.info("Not sent, there is no mail server: to {}, \"{}\"", letter.to(), letter.subject());
        LOG.debug("The text of that message:\n{}", letter.text());
    }
}
