package org.hearthmark.ladder.application.market;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearthmark.accreditation.Replays;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Asking;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Judgement;
import org.hearthmark.ladder.domain.market.Outcome;
import org.hearthmark.standard.Asked;

/** Judges homes as their standing would be: what is recorded replayed over what would be asked. */
class ReplayedJudge implements Judge {

    private final Replays replays;
    private final List<Sheet> sheets;
    private final int version;
    private final Map<Asking, Asked> asked = new ConcurrentHashMap<>();

    /**
     * @param sheets  by the numbers of the homes
     * @param version of the standard, for what is told of it
     */
    ReplayedJudge(Replays replays, List<Sheet> sheets, int version) {
        this.replays = replays;
        this.sheets = List.copyOf(sheets);
        this.version = version;
    }

    @Override
    public Judgement of(Home home, Asking before, Asking then) {
        var replayed = replays.over(sheets.get(home.number()), asked(before), asked(then));
        return new Judgement(
                Answer.valueOf(replayed.answer().name()),
                Outcome.valueOf(replayed.outcome().name()));
    }

    private Asked asked(Asking asking) {
        return asked.computeIfAbsent(asking, levels -> new Asked(version, levels.levels()));
    }
}
