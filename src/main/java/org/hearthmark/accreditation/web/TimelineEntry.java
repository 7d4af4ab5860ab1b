package org.hearthmark.accreditation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearthmark.accreditation.application.CaseFile;
import org.hearthmark.accreditation.application.CaseFile.StepLine;

/**
 * A line of a case's timeline, as the timeline fragment shows it.
 *
 * @param by   who did it; null where the reader is not told
 * @param text more about it; null for nothing
 */
public record TimelineEntry(String title, String by, Instant at, String text) {

    /** Newest first, with names and reasons. */
    static List<TimelineEntry> forStaff(CaseFile file) {
        var entries = new ArrayList<TimelineEntry>();
        entries.add(submitted(file, file.firm().name()));
        file.steps()
                .forEach(step -> entries.add(new TimelineEntry(
                        judged(step), step.by(), step.at(), step.reasons().orElse(null))));
        return newestFirst(file, entries);
    }

    /** Newest first; teams' findings stay with the alliance until the panel has decided. */
    static List<TimelineEntry> forProvider(CaseFile file) {
        var entries = new ArrayList<TimelineEntry>();
        entries.add(submitted(file, null));
        file.steps().forEach(step -> entries.add(new TimelineEntry(title(step), null, step.at(), null)));
        return newestFirst(file, entries);
    }

    private static TimelineEntry submitted(CaseFile file, String by) {
        return new TimelineEntry(
                "Application sent",
                by,
                file.summary().submittedAt(),
                homes(file.summary().homes()));
    }

    private static String homes(int number) {
        return number == 1 ? "For one home." : "For " + number + " homes.";
    }

    private static String judged(StepLine step) {
        return step.step().judges() ? title(step) + ": " + step.outcome() : title(step);
    }

    private static String title(StepLine step) {
        return step.step().done()
                + step.homeNumber().map(number -> ", home " + number).orElse("");
    }

    private static List<TimelineEntry> newestFirst(CaseFile file, List<TimelineEntry> entries) {
        file.homes().stream()
                .filter(home -> home.decidedAt().isPresent())
                .forEach(home -> entries.add(new TimelineEntry(
                        "Home " + home.number() + " decided: " + home.status().label(),
                        null,
                        home.decidedAt().get(),
                        home.decisionReasons().orElse(null))));
        file.summary().closedAt().ifPresent(at -> entries.add(new TimelineEntry("All homes decided", null, at, null)));
        entries.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return entries;
    }
}
