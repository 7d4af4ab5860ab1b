package org.hearthmark.provider;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/**
 * The answers and the documents in a provider's record that run out within 60 days or have run out: a line for the firm and
 * for each service and home that has some, the earliest first, and no more than ten.
 */
@Component
class AnswersToRenew implements Upkeeps {

    static final int MOST = 10;

    private static final int AHEAD = 60;
    private static final String RECORD = "/provider/record";

    private final ProviderRecord records;
    private final RunningOut runningOut;
    private final Clock clock;

    AnswersToRenew(ProviderRecord records, RunningOut runningOut, Clock clock) {
        this.records = records;
        this.runningOut = runningOut;
        this.clock = clock;
    }

    @Override
    public List<Upkeep> of(UUID organisation) {
        return records.of(organisation)
                .map(file ->
                        inLines(runningOut.within(file, AHEAD), file.theFirm().name(), LondonTime.today(clock)))
                .orElse(List.of());
    }

    /** @param earliestFirst what runs out */
    static List<Upkeep> inLines(List<RunsOut> earliestFirst, String firm, LocalDate today) {
        List<List<RunsOut>> bySubject = List.copyOf(earliestFirst.stream()
                .collect(groupingBy(RunsOut::subject, LinkedHashMap::new, toList()))
                .values());
        List<Upkeep> lines = new ArrayList<>();
        bySubject.stream().limit(MOST).map(ofOne -> line(ofOne, today)).forEach(lines::add);
        if (bySubject.size() > MOST) {
            LocalDate first = bySubject.get(MOST).get(0).lastDay();
            lines.add(new Upkeep("And " + (bySubject.size() - MOST) + " more in your record", RECORD, firm, first));
        }
        return List.copyOf(lines);
    }

    private static Upkeep line(List<RunsOut> ofOne, LocalDate today) {
        RunsOut first = ofOne.get(0);
        if (ofOne.size() == 1) {
            return alone(first);
        }
        LocalDate last = ofOne.get(ofOne.size() - 1).lastDay();
        return new Upkeep(
                ofOne.size() + " " + kinds(ofOne) + " about " + first.name()
                        + (last.isBefore(today) ? " ran out by " : " run out by ") + DaysInWords.day(last),
                address(ofOne, first),
                first.name(),
                first.lastDay());
    }

    private static Upkeep alone(RunsOut one) {
        return one.document()
                ? new Upkeep("Add the newer document: " + lower(one.what()), one.address(), one.name(), one.lastDay())
                : new Upkeep(
                        "Look at your answer again: " + lower(one.what()),
                        one.address() + "?then=/provider",
                        one.name(),
                        one.lastDay());
    }

    private static String kinds(List<RunsOut> ofOne) {
        long documents = ofOne.stream().filter(RunsOut::document).count();
        if (documents == 0) {
            return "answers";
        }
        return documents == ofOne.size() ? "documents" : "answers and documents";
    }

    private static String address(List<RunsOut> ofOne, RunsOut first) {
        return ofOne.stream().allMatch(RunsOut::document)
                ? first.address()
                : RECORD + "?of=" + first.subject() + "#subject-" + first.subject();
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
