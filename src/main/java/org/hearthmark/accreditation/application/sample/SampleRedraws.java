package org.hearthmark.accreditation.application.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.application.sample.FileDrawing.DrawnFile;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.sample.FileDraw;
import org.hearthmark.accreditation.domain.sample.SampleSeed;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.audit.SealedTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws a case's staff files again from what was stored, and holds the result against the files that were opened and the
 * commitment in the audit trail. Anybody whom the alliance allows can so see that nobody chose.
 */
@Service
public class SampleRedraws {

    private static final int TRAIL = 1000;

    private final Cases cases;
    private final DrawBook book;
    private final FileDraws draws;
    private final AuditTrail audit;
    private final SealedTrail sealed;

    SampleRedraws(Cases cases, DrawBook book, FileDraws draws, AuditTrail audit, SealedTrail sealed) {
        this.cases = cases;
        this.book = book;
        this.draws = draws;
        this.audit = audit;
        this.sealed = sealed;
    }

    /** Empty when there is no such case, or no files are drawn in it. */
    @Transactional(readOnly = true)
    public Optional<RedrawReport> of(String reference) {
        return cases.findByReference(reference)
                .flatMap(of -> Optional.of(book.of(of.id()))
                        .filter(drawings -> !drawings.isEmpty())
                        .map(drawings -> compare(of, drawings)));
    }

    private RedrawReport compare(AccreditationCase of, List<FileDrawing> drawings) {
        var faults = new ArrayList<String>();
        var lines = new ArrayList<String>();
        Set<UUID> before = new HashSet<>();
        for (var drawing : drawings) {
            faults.addAll(faults(drawing, Set.copyOf(before), commitments(of.id())));
            before.addAll(FileDraws.persons(drawing));
            lines.add("Draw " + drawing.round() + ": " + drawing.files().size() + " files from version "
                    + drawing.listVersion() + " of the staff list, seal "
                    + drawing.head().number() + " of the audit trail");
        }
        lines.addAll(faults);
        return new RedrawReport(of.reference(), faults.isEmpty(), List.copyOf(lines));
    }

    /** What does not fit in one draw. */
    List<String> faults(FileDrawing drawing, Set<UUID> before, List<String> commitments) {
        var faults = new ArrayList<String>();
        String draw = "Draw " + drawing.round() + ": ";
        if (!draws.fingerprintNow(drawing).equals(drawing.fingerprint())) {
            faults.add(draw + "the staff list is not the one that was frozen");
        }
        if (!sealed.hashOf(drawing.head().number())
                .filter(drawing.head().hash()::equals)
                .isPresent()) {
            faults.add(draw + "the audit trail has another seal of this number");
        }
        var seed = SampleSeed.of(drawing.head().hash(), drawing.caseId());
        if (!seed.hex().equals(drawing.seed())) {
            faults.add(draw + "the seed does not follow from the sealed head and the case");
        }
        var again = draws.again(drawing, before).stream()
                .map(FileDraw.Drawn::person)
                .toList();
        var stored = drawing.files().stream().map(DrawnFile::person).toList();
        if (!Set.copyOf(again).equals(Set.copyOf(stored))) {
            faults.add(draw + "other files are stored than the draw gives");
        } else if (!again.equals(stored)) {
            faults.add(draw + "the files are stored in another order than the draw gives");
        }
        if (!commitments.contains(FileDraws.commitment(drawing))) {
            faults.add(draw + "the audit trail does not know these files");
        }
        return faults;
    }

    private List<String> commitments(UUID caseId) {
        return audit.about(List.of(caseId), TRAIL).stream()
                .filter(entry -> entry.action().equals(FileDraws.DRAWN))
                .map(AuditEntry::details)
                .map(details -> details.getOrDefault("commitment", ""))
                .toList();
    }
}
