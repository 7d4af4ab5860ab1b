package org.hearthmark.accreditation.application.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** How long before a visit its provider hears of the day. */
@Component
class NoticeOfVisit {

    private static final int WORKING_DAYS = 2;

    private final WorkingDays workingDays;
    private final Clock clock;

    NoticeOfVisit(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @throws Refusal INVALID for {@code visitOn} when the provider would get less than two working days' notice */
    void require(Instant visitAt) {
        var earliest = workingDays.plus(LondonTime.today(clock), WORKING_DAYS);
        if (LondonTime.dayOf(visitAt).isBefore(earliest)) {
            throw Refusal.invalid(
                    "The visit is too soon",
                    Map.of(
                            "visitOn",
                            "Choose " + DaysInWords.day(earliest)
                                    + " or later: the provider gets at least two working days' notice of a visit."));
        }
    }
}
