package org.hearthmark.ladder.application.market;

import java.util.Map;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseGuard;
import org.springframework.stereotype.Component;

/** Asks the guard on the market as it is recorded now. */
@Component
class GuardOfMarket implements RaiseGuard {

    private final Previews previews;
    private final MarketReader reader;

    GuardOfMarket(Previews previews, MarketReader reader) {
        this.previews = previews;
        this.reader = reader;
    }

    @Override
    public Word of(RaiseFile raise) {
        var preview = previews.of(raise, reader.now());
        var overall = preview.guard().own().overall();
        var all = preview.impact().all();
        return new Word(
                preview.guard().tripped(),
                Map.of(
                        "tripped", String.valueOf(preview.guard().tripped()),
                        "placesFull", String.valueOf(overall.full()),
                        "placesTakenOut", String.valueOf(overall.takenOut()),
                        "placesNotKnown", String.valueOf(overall.notKnown()),
                        "homes", String.valueOf(all.all().settings()),
                        "homesNoLongerFull", String.valueOf(all.outOfFull().settings())));
    }
}
