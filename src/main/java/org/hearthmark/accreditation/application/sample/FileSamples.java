package org.hearthmark.accreditation.application.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.application.sample.FileDrawing.DrawnFile;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.sample.FileFindings;
import org.hearthmark.accreditation.domain.sample.SampleResult;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 2: the drawn staff files, recorded one by one from the day of the visit on. */
@Service
public class FileSamples {

    private final Cases cases;
    private final FileDraws draws;
    private final DrawBook drawBook;
    private final FileBook fileBook;
    private final SampleBook sampleBook;
    private final StaffLists lists;
    private final StepBook steps;
    private final Clock clock;

    FileSamples(
            Cases cases,
            FileDraws draws,
            DrawBook drawBook,
            FileBook fileBook,
            SampleBook sampleBook,
            StaffLists lists,
            StepBook steps,
            Clock clock) {
        this.cases = cases;
        this.draws = draws;
        this.drawBook = drawBook;
        this.fileBook = fileBook;
        this.sampleBook = sampleBook;
        this.lists = lists;
        this.steps = steps;
        this.clock = clock;
    }

    /** The files of the last draw, by id. */
    @Transactional(readOnly = true)
    public List<UUID> filesToRecord(UUID caseId) {
        var drawings = drawBook.of(caseId);
        return drawings.isEmpty()
                ? List.of()
                : drawings.get(drawings.size() - 1).files().stream()
                        .map(DrawnFile::id)
                        .toList();
    }

    /** "3 of 7", by which a task names its file; nothing that says whose it is. */
    @Transactional(readOnly = true)
    public String label(UUID file) {
        var drawing = require(file);
        int number = drawn(drawing, file).number();
        return number + " of " + drawing.files().size() + (drawing.round() == 1 ? "" : ", second draw");
    }

    /**
     * @throws Refusal INVALID before the day of the visit, when an element does not apply without a reason, when a
     *     conditional start is recorded without identity and DBS, or when a comment names anybody of the staff list
     */
    @Transactional
    public void recorded(UUID file, StepTaken step, FileFindings findings, String comment) {
        var drawing = require(file);
        var of = cases.findById(drawing.caseId()).orElseThrow(() -> Refusal.unknown("application"));
        requireVisitDay(of);
        new FileRule(lists.at(drawing.firm(), drawing.listVersion()), LondonTime.today(clock))
                .refuseFaults(findings, comment);
        steps.enter(step);
        fileBook.enter(new FileRecord(
                file,
                findings,
                java.util.Optional.ofNullable(comment).filter(text -> !text.isBlank()),
                clock.instant(),
                step.by()));
    }

    private void requireVisitDay(AccreditationCase of) {
        var day = of.visitAt()
                .map(LondonTime::dayOf)
                .orElseThrow(() -> Refusal.invalid("The visit is cancelled. Book a new day on the case page first."));
        if (LondonTime.today(clock).isBefore(day)) {
            throw Refusal.invalid(
                    "The visit is on " + DaysInWords.day(day) + ". Staff files are recorded from that day on.");
        }
    }

    /** Whether the visit's day has come, so that inspectors may know whose files are drawn. */
    static boolean namesMayBeKnown(AccreditationCase of, LocalDate today) {
        return of.visitAt().filter(at -> !today.isBefore(LondonTime.dayOf(at))).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean secondDrawNeeded(UUID caseId) {
        return sampleBook
                .lastOf(caseId)
                .filter(last -> last.result() == SampleResult.SECOND_DRAW)
                .isPresent();
    }

    @Transactional
    public void drawAgain(UUID caseId) {
        draws.second(drawBook.of(caseId).get(0));
    }

    private FileDrawing require(UUID file) {
        return drawBook.withFile(file).orElseThrow(() -> Refusal.unknown("staff file"));
    }

    private static DrawnFile drawn(FileDrawing drawing, UUID file) {
        return drawing.files().stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
