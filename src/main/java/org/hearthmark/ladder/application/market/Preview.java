package org.hearthmark.ladder.application.market;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.domain.guard.GuardReport;
import org.hearthmark.ladder.domain.impact.Impact;

/**
 * What a raise would do if it took effect and nobody recorded anything more.
 *
 * @param counted  the raises that count with it: adopted before or after it, and not in effect yet
 * @param laterDay the first later day on which the guard would not trip; empty where none helps, or none is needed
 */
public record Preview(
        RaiseFile raise,
        MarketNow now,
        Impact impact,
        GuardReport guard,
        List<RaiseFile> counted,
        Optional<LocalDate> laterDay) {

    public Preview {
        counted = List.copyOf(counted);
    }

    /** Those counted, each once, on however many days it takes effect. */
    public List<RaiseFile> countedOnce() {
        var references = new HashSet<String>();
        return counted.stream()
                .filter(other -> references.add(other.reference()))
                .toList();
    }
}
