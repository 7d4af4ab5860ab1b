package org.hearthmark.provider.companieshouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of a list, as one array of them: half a list never passes for a whole one. */
final class WholeList {

    /** Of up to 100 entries each: no firm that runs homes has more. */
    private static final int MOST_PAGES = 20;

    /** Asks for the page that begins with an entry, counted from 0. */
    interface Pages {
        Optional<String> from(int entry) throws Unanswered;
    }

    private WholeList() {}

    /** All pages; none where the register knows no such list. */
    static List<String> all(Pages pages) throws Unanswered {
        var read = new ArrayList<String>();
        int seen = 0;
        while (read.size() < MOST_PAGES) {
            var next = pages.from(seen);
            if (next.isEmpty() && read.isEmpty()) {
                return List.of();
            }
            read.add(next.orElse("{}"));
            var page = page(read);
            seen += page.count();
            if (page.total() == null ? page.count() == 0 : seen >= page.total()) {
                return read;
            }
            if (page.count() == 0) {
                throw broken(read);
            }
        }
        throw Unanswered.nonsense(array(read), "Companies House's list does not come to an end");
    }

    /** The first page only, which has the newest entries, or the best found; none where there is no such list. */
    static List<String> first(Optional<String> page) throws Unanswered {
        if (page.isPresent()) {
            page(List.of(page.get()));
        }
        return page.stream().toList();
    }

    static String array(List<String> parts) {
        return "[" + String.join(",", parts) + "]";
    }

    private static Shapes.Page page(List<String> read) throws Unanswered {
        return OfficialJson.one(read.get(read.size() - 1), Shapes.Page.class)
                .filter(Shapes.Page::isList)
                .orElseThrow(() -> broken(read));
    }

    private static Unanswered broken(List<String> read) {
        return Unanswered.nonsense(array(read), "Companies House's list is not complete");
    }
}
