package org.hearthmark.ladder.application.market;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearthmark.accreditation.Replay;
import org.hearthmark.accreditation.Replayed;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Asking;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Judgement;
import org.hearthmark.ladder.domain.market.Outcome;

/** Judges homes as their standing would be: what is recorded replayed over what would be asked. */
class ReplayedJudge implements Judge {

    private final Replay replay;
    private final List<Sheet> sheets;
    private final Map<Asking, byte[]> levels = new ConcurrentHashMap<>();

    /** @param sheets by the numbers of the homes */
    ReplayedJudge(Replay replay, List<Sheet> sheets) {
        this.replay = replay;
        this.sheets = List.copyOf(sheets);
    }

    @Override
    public Judgement of(Home home, Asking before, Asking then) {
        var replayed = replay.over(sheets.get(home.number()), levels(before), levels(then));
        return new Judgement(answer(replayed.answer()), outcome(replayed.outcome()));
    }

    private byte[] levels(Asking asking) {
        return levels.computeIfAbsent(asking, Asking::inOrder);
    }

    private static Answer answer(Replayed.Answer replayed) {
        return switch (replayed) {
            case STANDS -> Answer.STANDS;
            case FALLS_SHORT -> Answer.FALLS_SHORT;
            case NOT_KNOWN -> Answer.NOT_KNOWN;
        };
    }

    private static Outcome outcome(Replayed.Outcome replayed) {
        return switch (replayed) {
            case STANDS -> Outcome.STANDS;
            case LOWER_GRADE -> Outcome.LOWER_GRADE;
            case CONDITIONAL -> Outcome.CONDITIONAL;
            case LAPSE -> Outcome.LAPSE;
        };
    }
}
