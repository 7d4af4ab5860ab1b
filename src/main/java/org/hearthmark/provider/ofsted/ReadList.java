package org.hearthmark.provider.ofsted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A list as read from its file, before it is compared with what is known.
 *
 * @param rows        what it says of each provider
 * @param count       how many rows stand below its headings, refused ones among them
 * @param refused     how many rows were refused
 * @param unread      URNs of refused rows: nothing new is known of them, and they have not vanished
 * @param namelessRow whether a refused row has no URN that can be read: then nobody can be said to have vanished
 * @param remarks     what was noticed of the file as a whole
 */
record ReadList(
        LocalDate asAt,
        List<ListRow> rows,
        int count,
        int refused,
        Set<String> unread,
        boolean namelessRow,
        List<Fault> faults,
        List<String> remarks) {

    /** Of which the list as a whole is refused: it is then more likely another file than a list with slips. */
    private static final int MOST_REFUSED_PERCENT = 5;

    boolean tooManyRefused() {
        return refused * 100 > count * MOST_REFUSED_PERCENT;
    }
}
