package org.hearthmark.accreditation.application.sample;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.sample.FileDrawing.DrawnFile;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.sample.ConditionalStart;
import org.hearthmark.accreditation.domain.sample.FileElement;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the sample of a case for reading. The only place that puts a name to a drawn file, from the visit day on. */
@Service
public class SampleViews {

    private final Cases cases;
    private final DrawBook draws;
    private final FileBook files;
    private final SampleBook results;
    private final CureBook cures;
    private final StaffLists lists;
    private final Clock clock;

    SampleViews(
            Cases cases,
            DrawBook draws,
            FileBook files,
            SampleBook results,
            CureBook cures,
            StaffLists lists,
            Clock clock) {
        this.cases = cases;
        this.draws = draws;
        this.files = files;
        this.results = results;
        this.cures = cures;
        this.lists = lists;
        this.clock = clock;
    }

    /** @param inspector whether the reader is one; empty when no files are drawn in the case */
    @Transactional(readOnly = true)
    public Optional<SampleView> of(UUID caseId, boolean inspector) {
        var drawings = draws.of(caseId);
        return drawings.isEmpty() ? Optional.empty() : cases.findById(caseId).map(of -> view(of, drawings, inspector));
    }

    private SampleView view(AccreditationCase of, List<FileDrawing> drawings, boolean inspector) {
        boolean open = FileSamples.namesMayBeKnown(of, LondonTime.today(clock));
        Map<UUID, FileRecord> records = open ? files.of(of.id()) : Map.of();
        Map<UUID, String> names = open && inspector ? names(drawings.get(0)) : Map.of();
        return new SampleView(
                of.visitAt(),
                open,
                drawings.stream()
                        .map(drawing -> round(drawing, open, records, names))
                        .toList(),
                open ? results.lastOf(of.id()) : Optional.empty(),
                open ? cures.of(of.id()) : List.of(),
                open ? results.rotaOf(of.id()) : List.of());
    }

    private Map<UUID, String> names(FileDrawing drawing) {
        return lists.at(drawing.firm(), drawing.listVersion()).people().stream()
                .collect(java.util.stream.Collectors.toMap(
                        person -> person.id(),
                        person -> person.entry().name() + ", " + person.entry().role()));
    }

    private static SampleView.Round round(
            FileDrawing drawing, boolean open, Map<UUID, FileRecord> records, Map<UUID, String> names) {
        return new SampleView.Round(
                drawing.round(),
                drawing.files().size(),
                drawing.listVersion(),
                open
                        ? drawing.files().stream()
                                .map(file -> file(drawing, file, records.get(file.id()), names))
                                .toList()
                        : List.of());
    }

    private static SampleView.File file(
            FileDrawing drawing, DrawnFile file, FileRecord record, Map<UUID, String> names) {
        var found = Optional.ofNullable(record);
        return new SampleView.File(
                drawing.nameOf(file),
                Optional.ofNullable(names.get(file.person())),
                file.why(),
                found.isPresent(),
                found.map(one -> one.findings().failed()).orElse(List.of()).stream()
                        .map(FileElement::title)
                        .toList(),
                found.flatMap(one -> one.findings().conditionalStart()).map(SampleViews::inWords),
                found.flatMap(FileRecord::comment));
    }

    private static String inWords(ConditionalStart start) {
        return "Outstanding until " + DaysInWords.day(start.until()) + ": "
                + String.join(
                        ", ",
                        start.outstanding().stream().map(FileElement::name).toList())
                + ". Steps taken: " + start.stepsTaken() + " Supervised by: " + start.supervisor()
                + ". To be confirmed against regulation 17(4).";
    }
}
