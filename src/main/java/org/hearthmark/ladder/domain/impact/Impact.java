package org.hearthmark.ladder.domain.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Asking;
import org.hearthmark.ladder.domain.market.Demand;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Judgement;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.Outcome;
import org.hearthmark.ladder.domain.market.Trial;

/**
 * What a draft would do to the market as it is recorded today: each home judged once. A home outside the draft's regions
 * and categories, or that meets all that is lifted, stands. Homes accredited with conditions are among them; those that
 * are full are counted once more as out of full where they would no longer be.
 */
public final class Impact {

    /** An item that is lifted, by its place in the checklist. */
    private record Counted(int at, Counts counts) {

        Answer answer(Home home) {
            return home.notLookedAt(at) ? Answer.NOT_KNOWN : Answer.FALLS_SHORT;
        }
    }

    private static final Answer[] ANSWERS = Answer.values();
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Market market;
    private final Draft draft;
    private final Demand before;
    private final Demand then;
    private final byte[] answers;
    private final byte[] outcomes;
    private final Counts all = new Counts();
    private final Map<String, Counts> byCouncil = new TreeMap<>();
    private final Map<String, Counts> byPlacing = new TreeMap<>();
    private final Map<String, Counts> byCategory = new TreeMap<>();
    private final Map<String, Counts> byItem = new TreeMap<>();
    private final List<Counted> items = new ArrayList<>();

    /** Of a draft over what is asked today. */
    public static Impact of(Market market, Judge judge, Draft draft) {
        return of(market, judge, List.of(), draft);
    }

    /** Of a draft over what is asked once these have taken effect, in this order. */
    public static Impact of(Market market, Judge judge, List<Draft> earlier, Draft draft) {
        var before = market.demand();
        for (var adopted : earlier) {
            before = before.with(adopted);
        }
        return new Impact(new Trial(market, judge), draft, before);
    }

    private Impact(Trial trial, Draft draft, Demand before) {
        this.market = trial.market();
        this.draft = draft;
        this.before = before;
        this.then = before.with(draft);
        this.answers = new byte[market.homes().size()];
        this.outcomes = new byte[market.homes().size()];
        draft.levels().keySet().forEach(item -> byItem.put(item, new Counts()));
        byItem.forEach(
                (item, counts) -> items.add(new Counted(market.checklist().at(item), counts)));
        int[][] lifted = then.lifted(before);
        for (var home : accredited()) {
            int ground = market.ground(home);
            var judgement = trial.judge(home, lifted[ground], before.on(ground), then.on(ground));
            answers[home.number()] = (byte) judgement.answer().ordinal();
            outcomes[home.number()] = (byte) judgement.outcome().ordinal();
            count(home, judgement);
        }
    }

    private List<Home> accredited() {
        return market.homes().stream().filter(Home::accredited).toList();
    }

    private void count(Home home, Judgement judgement) {
        var tally = Tally.of(home);
        all.add(tally, home.full(), judgement);
        part(byCouncil, home.council()).add(tally, home.full(), judgement);
        part(byCategory, home.category()).add(tally, home.full(), judgement);
        for (var placed : home.living()) {
            var own = new Tally(1, home.places(), placed.youngPeople());
            part(byPlacing, placed.council()).add(own, home.full(), judgement);
        }
        if (judgement.answer() != Answer.STANDS) {
            for (var item : items) {
                if (lacks(home, item.at())) {
                    item.counts().add(tally, home.full(), new Judgement(item.answer(home), judgement.outcome()));
                }
            }
        }
    }

    private static Counts part(Map<String, Counts> parts, String key) {
        return parts.computeIfAbsent(key, none -> new Counts());
    }

    /** Whether this draft lifts the item in this home above what is recorded of it. */
    private boolean lacks(Home home, int at) {
        int level = market.asked(home, then).level(at);
        return level > market.asked(home, before).level(at) && home.lacks(at, level);
    }

    /** What is asked of the home without the draft. */
    public Asking before(Home home) {
        return market.asked(home, before);
    }

    /** What is asked of it with the draft. */
    public Asking then(Home home) {
        return market.asked(home, then);
    }

    public Draft draft() {
        return draft;
    }

    public Market market() {
        return market;
    }

    public Counts all() {
        return all;
    }

    /** By the council in which the homes stand. */
    public Map<String, Counts> byCouncil() {
        return byCouncil;
    }

    /** By placing council: only its own young people are counted, homes and places for each council that has any there. */
    public Map<String, Counts> byPlacing() {
        return byPlacing;
    }

    public Map<String, Counts> byCategory() {
        return byCategory;
    }

    /**
     * By lifted item: the homes that lack it, as falling short or not looked at, and what becomes of them by the whole of
     * the draft.
     */
    public Map<String, Counts> byItem() {
        return byItem;
    }

    /** Every accredited home with what was found, in the market's order: filter it for the list behind a number. */
    public Stream<Finding> findings() {
        return accredited().stream().map(this::finding);
    }

    /** The homes that lack one item that the draft lifts. */
    public Stream<Finding> lacking(String item) {
        int at = market.checklist().at(item);
        return findings().filter(finding -> lacks(finding.home(), at));
    }

    /** What was found of one home. */
    public Finding finding(Home home) {
        return finding(home.number());
    }

    private Finding finding(int number) {
        return new Finding(market.homes().get(number), ANSWERS[answers[number]], OUTCOMES[outcomes[number]]);
    }
}
