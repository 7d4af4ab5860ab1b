package org.hearthmark.ladder.domain.guard;

import java.util.List;

/**
 * What the guard says of a raise in the sequence in which it would stand.
 *
 * @param own   the window that ends with the raise
 * @param later the windows of adopted raises that come after it and would count it as well
 */
public record GuardReport(GuardResult own, List<GuardResult> later) {

    public GuardReport {
        later = List.copyOf(later);
    }

    public boolean tripped() {
        return own.tripped() || later.stream().anyMatch(GuardResult::tripped);
    }
}
