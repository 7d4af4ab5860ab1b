package org.hearthmark.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the mail that waits in the outbox, as those to whom it is written would. */
public class MailAtWork {

    private static final Pattern PATH = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    private final JdbcClient jdbc;

    public MailAtWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What other tests have written is never sent, so that nobody has to send it first. */
    public void onlyNewMailWaits() {
        jdbc.sql("""
                        update notification.outbox set withheld_at = posted_at
                         where sent_at is null and given_up_at is null and withheld_at is null
                        """).update();
    }

    /** Subjects of all mail to this address, oldest first. */
    public List<String> subjects(String to) {
        return jdbc.sql("select subject from notification.outbox where lower(recipient) = lower(?) order by number")
                .param(to)
                .query(String.class)
                .list();
    }

    /** The text of the newest mail to this address. */
    public String newest(String to) {
        return jdbc.sql("select body from notification.outbox where lower(recipient) = lower(?)"
                        + " order by number desc limit 1")
                .param(to)
                .query(String.class)
                .single();
    }

    /** The path of the first link that begins so, in the newest mail to this address. */
    public String path(String to, String begin) {
        Matcher link = PATH.matcher(newest(to));
        while (link.find()) {
            if (link.group(1).startsWith(begin)) {
                return link.group(1);
            }
        }
        throw new AssertionError("No link to " + begin + " in: " + newest(to));
    }
}
