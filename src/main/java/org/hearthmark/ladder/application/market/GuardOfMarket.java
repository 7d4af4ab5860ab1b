package org.hearthmark.ladder.application.market;

import java.util.List;
import java.util.Map;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseGuard;
import org.hearthmark.ladder.domain.guard.Guard;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.guard.Trips;
import org.hearthmark.ladder.domain.market.Draft;
import org.springframework.stereotype.Component;

/** Asks the guard on the market as it is recorded now. */
@Component
class GuardOfMarket implements RaiseGuard {

    private static final Guard GUARD = new Guard(GuardLimits.scheme());

    /** No home stands there: what the guard says without the raise. */
    private static final String NOWHERE = "";

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
        var trips = Trips.of(preview.guard().own());
        return new Word(
                preview.guard().tripped(),
                trips,
                Map.of(
                        "tripped",
                        String.valueOf(preview.guard().tripped()),
                        Trips.DETAIL,
                        trips.written(),
                        "placesFull",
                        String.valueOf(overall.full()),
                        "placesTakenOut",
                        String.valueOf(overall.takenOut()),
                        "placesNotKnown",
                        String.valueOf(overall.notKnown()),
                        "homes",
                        String.valueOf(all.all().settings()),
                        "homesNoLongerFull",
                        String.valueOf(all.outOfFull().settings())));
    }

    @Override
    public Trips inRegion(RaiseFile raise, String region) {
        var now = reader.now();
        var today = raise.draft().on(now.market().today());
        return trips(now, today.in(region)).beyond(trips(now, today.in(NOWHERE)));
    }

    private static Trips trips(MarketNow now, Draft draft) {
        return Trips.of(GUARD.check(now.market(), now.judge(), now.past(), List.of(), draft)
                .own());
    }
}
