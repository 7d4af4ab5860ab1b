package org.hearthmark.accreditation.application.recheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.recheck.CheckKey;
import org.hearthmark.accreditation.domain.recheck.RecheckRule;
import org.hearthmark.accreditation.domain.recheck.RegisterReading;
import org.hearthmark.accreditation.domain.recheck.Worsening;

/** Holds what registers say now against what was recorded last: what is new, and what of it is worse. */
final class Comparison {

    private final Map<CheckKey, RecheckBook.Last> last;
    private final Function<CheckKey, Optional<CheckResult>> before;
    private final Map<CheckKey, RegisterReading> news = new LinkedHashMap<>();
    private final List<Worsening> worse = new ArrayList<>();

    /**
     * @param last   what was recorded last when checks were made again
     * @param before what counted until now
     */
    Comparison(Map<CheckKey, RecheckBook.Last> last, Function<CheckKey, Optional<CheckResult>> before) {
        this.last = last;
        this.before = before;
    }

    /** What is pending, or only a person can tell, is neither new nor worse. */
    void add(CheckedSubject subject, RegisterReading reading) {
        var key = CheckKey.of(subject.firm(), subject.service(), reading);
        boolean told = reading.answer().isPresent() && !reading.pending();
        if (!told || news.containsKey(key) || same(last.get(key), reading)) {
            return;
        }
        news.put(key, reading);
        var counted = before.apply(key);
        if (RecheckRule.worse(counted, reading) || somethingNew(last.get(key), reading)) {
            worse.add(new Worsening(
                    key, counted.orElse(CheckResult.CLEAR), reading.result().orElseThrow(), reading.note()));
        }
    }

    /** The same answer; where it does not tell its findings, nothing more can be held against each other. */
    private static boolean same(RecheckBook.Last recorded, RegisterReading reading) {
        return recorded != null
                && recorded.answer().equals(reading.answer().orElseThrow().code())
                && (reading.findings().isEmpty() || reading.findings().equals(recorded.findings()));
    }

    private static boolean somethingNew(RecheckBook.Last recorded, RegisterReading reading) {
        return recorded != null && RecheckRule.somethingNew(recorded.result(), recorded.findings(), reading);
    }

    /** What is to be recorded. */
    Map<CheckKey, RegisterReading> news() {
        return news;
    }

    List<Worsening> worse() {
        return List.copyOf(worse);
    }
}
