package org.hearthmark.accreditation.application.sample;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthmark.accreditation.application.sample.FileDrawing.DrawnFile;
import org.hearthmark.accreditation.domain.sample.FileDraw;
import org.hearthmark.accreditation.domain.sample.SampleRules;
import org.hearthmark.accreditation.domain.sample.SampleSeed;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.StaffList;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.workflow.DecisionTables;
import org.hearthmark.workflow.Ruling;
import org.springframework.stereotype.Component;

/**
 * Draws the staff files of a case and stores what it takes to draw them again. The second draw has seed, list and rules of
 * the first, so that it, too, was settled on the day of booking.
 */
@Component
public class FileDraws {

    static final String DRAWN = "file-sample-drawn";

    private static final String SIZE = "file-sample-size";

    private final StaffLists lists;
    private final DecisionTables tables;
    private final LastSealedHead sealed;
    private final DrawBook book;
    private final AuditTrail audit;
    private final Clock clock;

    FileDraws(
            StaffLists lists,
            DecisionTables tables,
            LastSealedHead sealed,
            DrawBook book,
            AuditTrail audit,
            Clock clock) {
        this.lists = lists;
        this.tables = tables;
        this.sealed = sealed;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param list declared complete */
    public FileDrawing first(UUID caseId, StaffList list, String by) {
        var people = FrozenList.of(list);
        var ruling = tables.decide(SIZE, caseId, Map.of("staff", people.size()));
        var rules = rules(ruling);
        var head = sealed.read();
        var seed = SampleSeed.of(head.hash(), caseId);
        return entered(new FileDrawing(
                UUID.randomUUID(),
                caseId,
                1,
                list.firm(),
                list.version(),
                SampleSeed.fingerprint(people),
                head,
                seed.hex(),
                ruling.version(),
                rules,
                clock.instant(),
                by,
                files(FileDraw.draw(people, seed, rules, Set.of()))));
    }

    FileDrawing second(FileDrawing first) {
        return entered(new FileDrawing(
                UUID.randomUUID(),
                first.caseId(),
                2,
                first.firm(),
                first.listVersion(),
                first.fingerprint(),
                first.head(),
                first.seed(),
                first.sizeTable(),
                first.rules(),
                clock.instant(),
                "system",
                files(again(first, persons(first)))));
    }

    /** What the stored inputs give today: the same, unless list or row were tampered with. */
    List<FileDraw.Drawn> again(FileDrawing drawing, Set<UUID> before) {
        var people = FrozenList.of(lists.at(drawing.firm(), drawing.listVersion()));
        var seed = SampleSeed.of(drawing.head().hash(), drawing.caseId());
        return FileDraw.draw(people, seed, drawing.rules(), before);
    }

    String fingerprintNow(FileDrawing drawing) {
        return SampleSeed.fingerprint(FrozenList.of(lists.at(drawing.firm(), drawing.listVersion())));
    }

    static Set<UUID> persons(FileDrawing drawing) {
        return drawing.files().stream().map(DrawnFile::person).collect(Collectors.toSet());
    }

    private FileDrawing entered(FileDrawing drawing) {
        book.enter(drawing);
        audit.record(new AuditFact(
                DRAWN,
                drawing.caseId(),
                drawing.by(),
                Map.of(
                        "round", String.valueOf(drawing.round()),
                        "files", String.valueOf(drawing.files().size()),
                        "listVersion", String.valueOf(drawing.listVersion()),
                        "fingerprint", drawing.fingerprint(),
                        "commitment", commitment(drawing))));
        return drawing;
    }

    /** Stands for seed and files without telling them: whoever has the staff list could draw with the seed. */
    static String commitment(FileDrawing drawing) {
        return SampleSeed.commitment(
                drawing.seed(), drawing.files().stream().map(DrawnFile::person).toList());
    }

    private static List<DrawnFile> files(List<FileDraw.Drawn> drawn) {
        return IntStream.range(0, drawn.size())
                .mapToObj(index -> new DrawnFile(
                        UUID.randomUUID(),
                        index + 1,
                        drawn.get(index).person(),
                        drawn.get(index).why()))
                .toList();
    }

    private static SampleRules rules(Ruling ruling) {
        return new SampleRules(
                Integer.parseInt(ruling.require("files")),
                ruling.yes("managerAndNewest"),
                ruling.yes("nightAndAgency"),
                ruling.yes("conditionalStarter"),
                ruling.yes("eachRegion"),
                ruling.yes("shareOfEachService"));
    }
}
