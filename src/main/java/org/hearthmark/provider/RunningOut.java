package org.hearthmark.provider;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthmark.document.Documents;
import org.hearthmark.provider.record.StatementRows;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a provider's record runs out, and the days on which it is reminded: 60, 30, 14 and 3 days before each last day. A
 * firm has one deadline whose reminders are all these mornings; it is set anew with every change, so that what was renewed
 * is not reminded of.
 */
@Component
public class RunningOut {

    static final String KIND = "provider-record";

    private static final Comparator<RecordDocument> EARLIEST =
            comparing(document -> document.lastDay().orElseThrow());

    private static final int[] DAYS_BEFORE = {60, 30, 14, 3};

    private final StatementRows rows;
    private final Documents documents;
    private final Deadlines deadlines;
    private final Clock clock;

    RunningOut(StatementRows rows, Documents documents, Deadlines deadlines, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Answers and documents whose last day is over or comes within some days, the earliest first; one statement beside the
     * file.
     */
    @Transactional(readOnly = true)
    public List<RunsOut> within(RecordFile file, int days) {
        LocalDate until = LondonTime.today(clock).plusDays(days);
        return of(file).stream().filter(one -> !one.lastDay().isAfter(until)).toList();
    }

    @Transactional
    public void plan(UUID organisation) {
        rows.of(organisation).ifPresent(this::plan);
    }

    /** Sets the days of the reminders; they are taken back where nothing runs out. */
    void plan(RecordFile file) {
        plan(file, of(file));
    }

    /** The same for a firm that has no documents yet. */
    void planAnswers(RecordFile file) {
        plan(file, answers(file).toList());
    }

    private void plan(RecordFile file, List<RunsOut> all) {
        deadline(file, all).ifPresentOrElse(deadlines::set, () -> deadlines.met(file.firm(), KIND));
    }

    /**
     * Plans for those of some firms for whom it was never done, such as those that spoke before there was a record: four
     * statements for any number.
     */
    @Transactional
    void planMissing(List<UUID> firms) {
        Set<UUID> planned = deadlines.ofKind(KIND, firms);
        List<RecordFile> files = rows.ofFirms(
                firms.stream().filter(firm -> !planned.contains(firm)).toList());
        Map<UUID, List<RecordDocument>> filed = RecordDocument.bySubject(documents.about(files.stream()
                .flatMap(RecordFile::subjects)
                .map(RecordedSubject::id)
                .toList()));
        deadlines.begin(files.stream()
                .map(file -> deadline(file, of(file, filed)))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Empty where nothing runs out that has not run out. */
    private Optional<Deadline> deadline(RecordFile file, List<RunsOut> all) {
        LocalDate today = LondonTime.today(clock);
        LocalDate[] reminders = all.stream()
                .map(RunsOut::lastDay)
                .flatMap(day -> IntStream.of(DAYS_BEFORE).mapToObj(day::minusDays))
                .distinct()
                .toArray(LocalDate[]::new);
        return all.stream()
                .map(RunsOut::lastDay)
                .filter(day -> !day.isBefore(today))
                .max(LocalDate::compareTo)
                .map(last -> Deadline.untilTheEndOf(last, file.firm(), KIND, reminders));
    }

    private List<RunsOut> of(RecordFile file) {
        Collection<UUID> subjects = file.subjects().map(RecordedSubject::id).toList();
        return of(file, RecordDocument.bySubject(documents.about(subjects)));
    }

    private static List<RunsOut> of(RecordFile file, Map<UUID, List<RecordDocument>> filed) {
        return Stream.concat(answers(file), stillRun(file).flatMap(subject -> documents(subject, filed)))
                .sorted(comparing(RunsOut::lastDay))
                .toList();
    }

    /** Nothing runs out of a home that is not run any more. */
    private static Stream<RecordedSubject> stillRun(RecordFile file) {
        return file.subjects().filter(subject -> !subject.ended());
    }

    private static Stream<RunsOut> answers(RecordFile file) {
        return stillRun(file)
                .flatMap(subject -> subject.said().values().stream()
                        .filter(said -> said.validUntil() != null)
                        .map(said -> new RunsOut(
                                subject.id(),
                                subject.name(),
                                said.topic().label(),
                                said.validUntil(),
                                false,
                                "/provider/record/" + subject.id() + "/"
                                        + said.topic().slug())));
    }

    private static Stream<RunsOut> documents(RecordedSubject subject, Map<UUID, List<RecordDocument>> filed) {
        return earliest(filed.getOrDefault(subject.id(), List.of()))
                .map(document -> new RunsOut(
                        subject.id(),
                        subject.name(),
                        document.title(),
                        document.lastDay().orElseThrow(),
                        true,
                        "/provider/record/documents/" + subject.id()));
    }

    /** Of files of one kind that were sent together the one that runs out first; of what stands for itself each. */
    private static Stream<RecordDocument> earliest(List<RecordDocument> ofSubject) {
        Map<Object, RecordDocument> first = new LinkedHashMap<>();
        ofSubject.stream()
                .filter(document -> document.current() && document.lastDay().isPresent())
                .forEach(document -> first.merge(
                        document.kind().many() ? document.stored().id() : document.kind(),
                        document,
                        BinaryOperator.minBy(EARLIEST)));
        return first.values().stream();
    }
}
