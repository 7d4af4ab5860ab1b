package org.hearthmark.accreditation.application.recheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.recheck.CheckKey;
import org.hearthmark.accreditation.domain.recheck.RecheckRule;
import org.hearthmark.accreditation.domain.recheck.RegisterReading;
import org.hearthmark.accreditation.domain.recheck.Worsening;

/** Holds what registers say now against what was recorded last: what is new, and what of it is worse. */
final class Comparison {

    private final Map<CheckKey, String> lastAnswers;
    private final Function<CheckKey, Optional<CheckResult>> before;
    private final Map<CheckKey, RegisterReading> news = new LinkedHashMap<>();
    private final List<Worsening> worse = new ArrayList<>();

    /**
     * @param lastAnswers the answers recorded last when checks were made again
     * @param before      what counted until now
     */
    Comparison(Map<CheckKey, String> lastAnswers, Function<CheckKey, Optional<CheckResult>> before) {
        this.lastAnswers = lastAnswers;
        this.before = before;
    }

    /** What is pending, or only a person can tell, is neither new nor worse. */
    void add(CheckedSubject subject, RegisterReading reading) {
        var key = CheckKey.of(subject.firm(), subject.service(), reading);
        boolean told = reading.answer().isPresent() && !reading.pending();
        if (!told || news.containsKey(key) || answerOf(reading).equals(lastAnswers.get(key))) {
            return;
        }
        news.put(key, reading);
        var counted = before.apply(key);
        if (RecheckRule.worse(counted, reading)) {
            worse.add(new Worsening(
                    key, counted.orElse(CheckResult.CLEAR), reading.result().orElseThrow(), reading.note()));
        }
    }

    private static String answerOf(RegisterReading reading) {
        return reading.answer().map(DeskCheck.Answer::code).orElseThrow();
    }

    /** What is to be recorded. */
    Map<CheckKey, RegisterReading> news() {
        return news;
    }

    List<Worsening> worse() {
        return List.copyOf(worse);
    }
}
