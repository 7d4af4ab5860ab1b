package org.hearthmark.provider.web.record;

import java.util.regex.Pattern;

/** Where somebody goes on to after a page: an address of the provider's own pages, or nowhere in particular. */
final class WayOn {

    private static final Pattern OWN_PAGES = Pattern.compile("/provider([/?#][A-Za-z0-9/_.=&?#-]{0,300})?");

    private WayOn() {}

    /** The address, if it is one of the provider's own pages; otherwise null. */
    static String to(String then) {
        return then != null && OWN_PAGES.matcher(then).matches() ? then : null;
    }
}
