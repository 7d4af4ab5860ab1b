package org.hearthmark.accreditation.web.casefile;

import java.util.List;
import java.util.Map;
import org.hearthmark.accreditation.application.casefile.CaseChanges;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.ChangedLine;
import org.hearthmark.accreditation.application.evidence.RecordEvidence;
import org.hearthmark.provider.RecordDocument;
import org.springframework.stereotype.Component;

/** What the provider's record has for a case, as {@code @recordOnPages} in fragments of other pages. */
@Component("recordOnPages")
public class RecordOnPages {

    private final CaseChanges changes;
    private final RecordEvidence evidence;

    RecordOnPages(CaseChanges changes, RecordEvidence evidence) {
        this.changes = changes;
        this.evidence = evidence;
    }

    /** What the provider has said otherwise since it sent the application. */
    public List<ChangedLine> changes(CaseFile file) {
        return changes.of(file);
    }

    /** The documents of the record, by the name of what they are about. */
    public Map<String, List<RecordDocument>> documents(CaseFile file) {
        return evidence.of(file);
    }
}
