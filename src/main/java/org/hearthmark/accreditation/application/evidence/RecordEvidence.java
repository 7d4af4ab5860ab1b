package org.hearthmark.accreditation.application.evidence;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.RecordDocument;
import org.hearthmark.provider.RecordDocuments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The documents of a provider's record that concern a case: those of the firm, of the service and of the homes in it. */
@Service
public class RecordEvidence {

    private final RecordDocuments documents;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RecordEvidence(RecordDocuments documents, AuditTrail audit, TransactionTemplate transaction) {
        this.documents = documents;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What a case is about in its provider's record: id and name, the firm first. */
    public static Map<UUID, String> subjects(CaseFile file) {
        var subjects = new LinkedHashMap<UUID, String>();
        subjects.put(file.firm().id(), file.firm().name());
        subjects.put(file.service().id(), file.service().name());
        file.homes()
                .forEach(
                        home -> subjects.put(home.setting().id(), home.setting().name()));
        return subjects;
    }

    /** By the name of what they are about, the latest first; one statement. What has no documents is missing. */
    public Map<String, List<RecordDocument>> of(CaseFile file) {
        var found = documents.of(subjects(file).keySet());
        var named = new LinkedHashMap<String, List<RecordDocument>>();
        subjects(file).forEach((id, name) -> {
            if (found.containsKey(id)) {
                named.computeIfAbsent(name, first -> new ArrayList<>()).addAll(found.get(id));
            }
        });
        return named;
    }

    /** @throws org.hearthmark.shared.Refusal UNKNOWN when the document does not concern the case */
    public RecordDocument find(CaseFile file, UUID document) {
        return documents.find(document, subjects(file).keySet());
    }

    /** Opens a document for staff; that somebody looked is written down first. */
    public InputStream open(RecordDocument document, String by) {
        var content = documents.open(document);
        transaction.executeWithoutResult(status -> audit.record(new AuditFact(
                "document-opened",
                document.stored().about(),
                by,
                Map.of("document", document.stored().id().toString()))));
        return content;
    }
}
