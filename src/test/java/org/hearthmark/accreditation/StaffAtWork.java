package org.hearthmark.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearthmark.audit.SealedTrail;
import org.hearthmark.provider.StaffEntry;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/** Gives providers of tests the staff that a visit needs. */
@Component
public class StaffAtWork {

    private final StaffLists lists;
    private final SealedTrail trail;
    private final Clock clock;

    StaffAtWork(StaffLists lists, SealedTrail trail, Clock clock) {
        this.lists = lists;
        this.trail = trail;
        this.clock = clock;
    }

    /** Three people, declared complete; nothing when the firm's list is declared already. */
    public void declaredFor(UUID firm) {
        sealed();
        if (lists.declaredList(firm).isEmpty()) {
            declared(firm, StageTwoAnswers.STAFF);
        }
    }

    public void declared(UUID firm, List<String> names) {
        sealed();
        var service = lists.services(firm).keySet().iterator().next();
        var started = LondonTime.today(clock).minusYears(2);
        lists.replace(
                firm,
                IntStream.range(0, names.size())
                        .mapToObj(index -> person(names.get(index), service, started.plusDays(index), index == 0))
                        .toList(),
                "provider");
        lists.declareComplete(firm, lists.newest(firm).version(), "Ada Lamp", "provider");
    }

    /** Nobody seals on a schedule in tests, and no files are drawn in a house that was never sealed. */
    private void sealed() {
        if (trail.head().sequence() == 0) {
            trail.sealNow();
        }
    }

    private static StaffEntry person(String name, UUID service, LocalDate started, boolean manager) {
        return new StaffEntry(name, "Support worker", service, "London", started, false, false, false, manager);
    }
}
