package org.hearthmark.provider;

import java.util.List;

/**
 * The homes of a firm by name, the first entered first, as far as a page has room for them.
 *
 * @param more how many there are besides those shown
 */
public record HomeNames(List<HomeName> shown, int more) {

    /** One home, as a list shows it. */
    public record HomeName(String reference, String name, String councilName) {}

    static final HomeNames NONE = new HomeNames(List.of(), 0);

    public HomeNames {
        shown = List.copyOf(shown);
    }
}
