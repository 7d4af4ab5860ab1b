package org.hearthmark.accreditation.web.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFile.StepLine;
import org.hearthmark.accreditation.application.casefile.CaseFile.WithdrawalLine;
import org.hearthmark.accreditation.application.casefile.HomeStory;
import org.hearthmark.accreditation.application.message.CaseMessage;
import org.hearthmark.accreditation.application.request.RequestFile;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;

/**
 * A line of a case's timeline, as the timeline fragment shows it.
 *
 * @param by   who did it; null where the reader is not told
 * @param text more about it; null for nothing
 */
public record TimelineEntry(String title, String by, Instant at, String text) {

    /** Steps that are told by what came of the condition. */
    private static final Set<Step> OF_CONDITIONS = Set.of(Step.CHECK_CONDITION, Step.DECIDE_ON_MISSED_CONDITION);

    /** Newest first, with names and reasons. */
    static List<TimelineEntry> forStaff(
            CaseFile file, List<RequestFile> asked, List<HomeStory> homes, List<CaseMessage> messages) {
        var entries = new ArrayList<TimelineEntry>();
        entries.add(submitted(file, file.firm().name()));
        file.steps().stream()
                .filter(step -> !OF_CONDITIONS.contains(step.step()))
                .forEach(step -> entries.add(new TimelineEntry(
                        judged(step), step.by(), step.at(), step.reasons().orElse(null))));
        file.withdrawals()
                .forEach(withdrawal -> entries.add(withdrawn(withdrawal, withdrawal.by(), reasonFor(withdrawal))));
        asked.forEach(question -> entries.addAll(asked(question, question.askedBy(), RequestFile.Ending::by)));
        homes.forEach(home -> entries.addAll(HomeTimeline.of(home, true)));
        entries.addAll(VisitTimeline.of(file, true));
        entries.addAll(MessageTimeline.of(messages, true));
        return newestFirst(file, entries);
    }

    private static String reasonFor(WithdrawalLine withdrawal) {
        return withdrawal.onBehalf() ? "Recorded for the provider. " + withdrawal.reason() : withdrawal.reason();
    }

    private static TimelineEntry withdrawn(WithdrawalLine withdrawal, String by, String reason) {
        var what = withdrawal.homeNumber().map(number -> "Home " + number).orElse("Application");
        return new TimelineEntry(what + " withdrawn", by, withdrawal.at(), reason);
    }

    /** Newest first; teams' findings stay with the alliance until the panel has decided. */
    static List<TimelineEntry> forProvider(
            CaseFile file, List<RequestFile> asked, List<HomeStory> homes, List<CaseMessage> messages) {
        var entries = new ArrayList<TimelineEntry>();
        entries.add(submitted(file, null));
        file.steps().stream()
                .filter(step -> !OF_CONDITIONS.contains(step.step()))
                .forEach(step -> entries.add(
                        isReturn(step)
                                ? new TimelineEntry(
                                        step.outcome(),
                                        null,
                                        step.at(),
                                        step.reasons().orElse(null))
                                : new TimelineEntry(title(step), null, step.at(), null)));
        file.withdrawals().forEach(withdrawal -> entries.add(withdrawn(withdrawal, null, withdrawal.reason())));
        asked.forEach(question -> entries.addAll(asked(question, null, nobody -> null)));
        homes.forEach(home -> entries.addAll(HomeTimeline.of(home, false)));
        entries.addAll(VisitTimeline.of(file, false));
        entries.addAll(MessageTimeline.of(messages, false));
        return newestFirst(file, entries);
    }

    /** A question to the provider, and how it ended where it has. */
    private static List<TimelineEntry> asked(
            RequestFile question, String by, Function<RequestFile.Ending, String> endedBy) {
        String which = "Question " + question.number();
        var entries = new ArrayList<TimelineEntry>();
        entries.add(new TimelineEntry(which + " to the provider", by, question.askedAt(), question.question()));
        question.ending()
                .map(end -> new TimelineEntry(
                        which + ": " + end.outcome().label(), endedBy.apply(end), end.at(), end.words()))
                .ifPresent(entries::add);
        return entries;
    }

    /** What is missing is said to the provider at once; it is no finding that waits for the panel. */
    private static boolean isReturn(StepLine step) {
        return step.outcome().equals(Outcome.RETURNED.label());
    }

    private static String ending(CaseFile file) {
        if (file.summary().ofAddedHome()) {
            return "Home decided";
        }
        return file.summary().status() == CaseStatus.EXPIRED
                ? "Application expired: it did not come again within 28 days"
                : "All homes decided";
    }

    private static TimelineEntry submitted(CaseFile file, String by) {
        return new TimelineEntry(
                file.restsOn().isPresent() ? "Home added" : "Application sent",
                by,
                file.summary().submittedAt(),
                file.restsOn()
                        .map(earlier ->
                                "The checks of the firm and the visit in " + earlier.reference() + " count here too.")
                        .orElseGet(() -> homes(file.summary().homes())));
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
        file.summary()
                .closedAt()
                .filter(at -> file.summary().status() != CaseStatus.WITHDRAWN)
                .ifPresent(at -> entries.add(new TimelineEntry(ending(file), null, at, null)));
        // what follows from something in the same instant was added after it, and stands above it
        Collections.reverse(entries);
        entries.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return folded(entries);
    }

    /** What was done alike several times in a row, such as recording one staff file after the other, is one line. */
    private static List<TimelineEntry> folded(List<TimelineEntry> entries) {
        var folded = new ArrayList<TimelineEntry>();
        for (int from = 0, to; from < entries.size(); from = to) {
            var first = entries.get(from);
            to = from + 1;
            while (to < entries.size() && first.saysTheSameAs(entries.get(to))) {
                to++;
            }
            folded.add(to - from == 1 ? first : first.times(to - from));
        }
        return folded;
    }

    private boolean saysTheSameAs(TimelineEntry other) {
        return title.equals(other.title) && Objects.equals(by, other.by) && text == null && other.text == null;
    }

    private TimelineEntry times(int many) {
        return new TimelineEntry(title + ", " + many + " times", by, at, null);
    }
}
