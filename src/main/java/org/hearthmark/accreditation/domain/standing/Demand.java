package org.hearthmark.accreditation.domain.standing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthmark.accreditation.domain.standing.SettingFacts.AnswerFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.CheckedFact;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Bar;
import org.hearthmark.standard.Lift;

/**
 * What a home has to meet on a day: what is asked there, but a lift that took effect after the home was judged counts only
 * from its own date, its effective day and its days of grace. Where the provider answered before that date, the lift counts
 * not before the day on which the answer is checked. A level that is asked without a break is demanded from the earliest
 * own date of the lifts that ask it; one that is asked no more is demanded no more.
 */
final class Demand {

    private final Bar bar;
    private final LocalDate judgedOn;
    private final Map<String, List<AnswerFact>> answers;
    private final Map<LocalDate, Asked> worked = new HashMap<>();

    Demand(Bar bar, LocalDate judgedOn, List<AnswerFact> answers) {
        this.bar = bar;
        this.judgedOn = judgedOn;
        this.answers = answers.stream()
                .collect(toMap(
                        AnswerFact::item,
                        List::of,
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
    }

    Asked asked(LocalDate day) {
        return bar.on(day);
    }

    Asked on(LocalDate day) {
        return worked.computeIfAbsent(day, this::workOut);
    }

    private Asked workOut(LocalDate day) {
        var asked = bar.on(day);
        if (bar.days().stream().noneMatch(lifted -> lifted.isAfter(judgedOn) && !lifted.isAfter(day))) {
            return asked;
        }
        return new Asked(
                asked.version(),
                asked.levels().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, item -> demanded(item.getKey(), item.getValue(), day))));
    }

    private int demanded(String item, int asked, LocalDate day) {
        for (int level = asked; level > 1; level--) {
            if (!ownDate(item, level, day).isAfter(day)) {
                return level;
            }
        }
        return 1;
    }

    /** From which day a level that is asked on the day is demanded; {@code MAX} as long as an answer waits for its check. */
    LocalDate ownDate(String item, int level, LocalDate day) {
        return asking(item, level, day).stream()
                .map(lift -> ownDate(lift, day))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** The same as if nobody had answered. */
    LocalDate ownDateUnanswered(String item, int level, LocalDate day) {
        return asking(item, level, day).stream()
                .map(this::unanswered)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** Whether an answer about the level that was filed in time waits for its check. */
    boolean waits(String item, int level, LocalDate day) {
        return asking(item, level, day).stream()
                .anyMatch(lift -> inTime(lift, day).stream().anyMatch(answer -> !answer.checkedBy(day)));
    }

    /** The lifts because of which at least this level has been asked without a break until the day. */
    private List<Lift> asking(String item, int level, LocalDate day) {
        var asking = new ArrayList<Lift>();
        for (var lift : bar.lifts(item)) {
            if (lift.from().isAfter(day)) {
                break;
            }
            if (lift.level() < level) {
                asking.clear();
            } else {
                asking.add(lift);
            }
        }
        return asking;
    }

    private LocalDate unanswered(Lift lift) {
        return lift.from().isAfter(judgedOn) ? lift.ownDate() : lift.from();
    }

    private LocalDate ownDate(Lift lift, LocalDate day) {
        var own = unanswered(lift);
        for (var answer : inTime(lift, day)) {
            if (!answer.checkedBy(day)) {
                return LocalDate.MAX;
            }
            own = later(own, answer.checked().orElseThrow().countsFrom());
        }
        return own;
    }

    /**
     * Grace ends with the day before its own date: what is filed on that date comes too late. More time that was given by
     * then is part of the grace; that a check took long is not.
     */
    private List<AnswerFact> inTime(Lift lift, LocalDate day) {
        if (!lift.from().isAfter(judgedOn)) {
            return List.of();
        }
        var inTime = new ArrayList<AnswerFact>();
        var end = lift.ownDate();
        for (var answer : answersTo(lift, day)) {
            if (answer.trueFrom().isBefore(end)) {
                inTime.add(answer);
                end = later(end, moreTime(answer, day));
            }
        }
        return inTime;
    }

    private List<AnswerFact> answersTo(Lift lift, LocalDate day) {
        return answers.getOrDefault(lift.item(), List.of()).stream()
                .filter(answer -> answer.level() >= lift.level())
                .filter(answer -> !answer.trueFrom().isAfter(day))
                .sorted(comparing(AnswerFact::trueFrom).thenComparing(AnswerFact::recordedAt))
                .toList();
    }

    private static LocalDate moreTime(AnswerFact answer, LocalDate day) {
        return answer.checked()
                .filter(check -> answer.checkedBy(day))
                .flatMap(CheckedFact::moreTimeUntil)
                .orElse(LocalDate.MIN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }

    /** The days on which what is demanded changes by date alone. */
    List<LocalDate> days(Iterable<String> items) {
        var days = new ArrayList<>(bar.days());
        for (var item : items) {
            bar.lifts(item).stream()
                    .filter(lift -> lift.from().isAfter(judgedOn))
                    .forEach(lift -> days.add(lift.ownDate()));
        }
        return days;
    }
}
