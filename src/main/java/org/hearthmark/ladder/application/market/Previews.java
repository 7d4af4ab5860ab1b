package org.hearthmark.ladder.application.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.domain.guard.Guard;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.impact.Comparison;
import org.hearthmark.ladder.domain.impact.Impact;
import org.hearthmark.ladder.domain.impact.Savings;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.springframework.stereotype.Service;

/** Tries raises on the market as it is recorded now: their impact, the guard's word, what asking less would save. */
@Service
public class Previews {

    private static final Guard GUARD = new Guard(GuardLimits.scheme());

    private final RaiseDesk desk;
    private final MarketReader reader;
    private final Remaining remaining;

    Previews(RaiseDesk desk, MarketReader reader, Remaining remaining) {
        this.desk = desk;
        this.reader = reader;
        this.remaining = remaining;
    }

    public Preview of(String reference) {
        return of(desk.open(reference), reader.now());
    }

    /** Over what is in force and the other raises that are published: drafts and proposals may never come. */
    public Preview amongPublished(String reference) {
        var raise = desk.open(reference);
        var published = counted(raise).stream()
                .filter(other -> other.publishedAs().isPresent())
                .toList();
        return of(raise, reader.now(), published);
    }

    Preview of(RaiseFile raise, MarketNow now) {
        return of(raise, now, counted(raise));
    }

    private Preview of(RaiseFile raise, MarketNow now, List<RaiseFile> counted) {
        var others = counted.stream().map(RaiseFile::draft).toList();
        var draft = remaining.whole(raise).draft();
        var guard = GUARD.check(now.market(), now.judge(), now.past(), others, draft);
        return new Preview(
                raise,
                now,
                Impact.of(now.market(), now.judge(), earlier(others, draft), draft),
                guard,
                counted,
                guard.tripped() ? laterDay(now, others, draft) : Optional.empty());
    }

    /** What one item or one level less would save. */
    public Savings savings(Preview preview) {
        var draft = preview.impact().draft();
        var others = preview.counted().stream().map(RaiseFile::draft).toList();
        return new Savings(preview.now().market(), preview.now().judge(), earlier(others, draft), draft);
    }

    /** Two raises over the same market, each over what is asked today. */
    public Comparison compare(String left, String right) {
        var now = reader.now();
        return new Comparison(
                Impact.of(now.market(), now.judge(), desk.open(left).draft()),
                Impact.of(now.market(), now.judge(), desk.open(right).draft()));
    }

    private static List<Draft> earlier(List<Draft> others, Draft draft) {
        return others.stream()
                .filter(other -> !other.day().isAfter(draft.day()))
                .sorted(Comparator.comparing(Draft::day))
                .toList();
    }

    /** The others that count and are not in effect everywhere yet. */
    List<RaiseFile> counted(RaiseFile raise) {
        return adopted().stream()
                .filter(other -> !other.id().equals(raise.id()))
                .toList();
    }

    /** All that count and are not over everywhere yet, each with what is still to come of it. */
    public List<RaiseFile> adopted() {
        return remaining.of(desk.all().stream().filter(RaiseFile::counts).toList());
    }

    /** What counts changes only when a raise leaves the window: those days are looked at, and no other helps. */
    private static Optional<LocalDate> laterDay(MarketNow now, List<Draft> others, Draft draft) {
        var days = new ArrayList<LocalDate>();
        Stream.concat(now.past().stream().map(PastRaise::day), others.stream().map(Draft::day))
                .map(day -> day.plusWeeks(GuardLimits.scheme().weeks()))
                .filter(day -> day.isAfter(draft.day()))
                .sorted()
                .distinct()
                .forEach(days::add);
        return days.stream()
                .filter(day -> !GUARD.check(now.market(), now.judge(), now.past(), others, draft.on(day))
                        .tripped())
                .findFirst();
    }
}
