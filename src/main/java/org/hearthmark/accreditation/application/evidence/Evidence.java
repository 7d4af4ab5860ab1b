package org.hearthmark.accreditation.application.evidence;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.request.RequestFile;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.document.Documents;
import org.hearthmark.document.NewDocument;
import org.hearthmark.document.StoredDocument;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files of a case: those about the application, about each home, and those that came with answers. A provider sees
 * what it put in; the alliance's staff see all. Nothing is taken out, only marked.
 */
@Service
public class Evidence {

    private final Documents documents;
    private final Standards standards;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Evidence(Documents documents, Standards standards, AuditTrail audit, TransactionTemplate transaction) {
        this.documents = documents;
        this.standards = standards;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What files of a case can be about, in the order of its pages: id and words. */
    public static Map<UUID, String> subjects(CaseFile file, List<RequestFile> requests) {
        var subjects = new LinkedHashMap<UUID, String>();
        subjects.put(file.summary().id(), "The whole application");
        file.homes()
                .forEach(home -> subjects.put(
                        home.id(),
                        "Home " + home.number() + ": " + home.setting().name()));
        requests.forEach(request -> subjects.put(request.id(), "Answer to question " + request.number()));
        return subjects;
    }

    /** The evidence of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<EvidenceLine> of(Map<UUID, String> subjects, boolean forStaff) {
        var lines = documents.about(subjects.keySet()).stream()
                .map(document -> new EvidenceLine(document, subjects.get(document.about()), item(document)))
                .filter(line -> forStaff || line.fromProvider())
                .toList();
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(at -> lines.get(lines.size() - 1 - at))
                .toList();
    }

    /** A page of the evidence of a case, the latest first; what a provider may not see is no part of it. */
    @Transactional(readOnly = true)
    public Slice<EvidenceLine> page(Map<UUID, String> subjects, boolean forStaff, Pageable page) {
        var kinds = forStaff ? Set.<String>of() : Set.of(EvidenceKind.FROM_PROVIDER.code());
        return documents
                .latest(subjects.keySet(), kinds, page)
                .map(document -> new EvidenceLine(document, subjects.get(document.about()), item(document)));
    }

    /** @throws Refusal UNKNOWN when the case has no such file that this reader may see */
    @Transactional(readOnly = true)
    public EvidenceLine find(UUID document, Map<UUID, String> subjects, boolean forStaff) {
        return documents
                .find(document)
                .filter(found -> subjects.containsKey(found.about()))
                .map(found -> new EvidenceLine(found, subjects.get(found.about()), item(found)))
                .filter(line -> forStaff || line.fromProvider())
                .orElseThrow(() -> Refusal.unknown("file"));
    }

    /** @throws Refusal INVALID with what is wrong with the file and what to do */
    public void add(NewEvidence said, String fileName, InputStream content) {
        if (said.item()
                .filter(item ->
                        standards.items().stream().noneMatch(known -> known.id().equals(item)))
                .isPresent()) {
            throw Refusal.invalid("Choose an item of the checklist, or none.");
        }
        documents.store(
                new NewDocument(
                        said.about(),
                        said.title(),
                        said.by(),
                        fileName,
                        said.kind().code(),
                        said.expires(),
                        said.item()),
                content);
    }

    /** Opens a file for somebody; that staff looked is written down first. */
    public InputStream open(EvidenceLine line, String by, boolean staff) {
        var content = documents.open(line.document().id());
        if (staff) {
            transaction.executeWithoutResult(status -> audit.record(new AuditFact(
                    "document-opened",
                    line.document().about(),
                    by,
                    Map.of("document", line.document().id().toString()))));
        }
        return content;
    }

    public void changeExpiry(EvidenceLine line, Optional<LocalDate> expires, String by) {
        documents.changeExpiry(line.document().id(), expires, by);
    }

    public void markMistaken(EvidenceLine line, String reason, String by) {
        documents.markMistaken(line.document().id(), reason, by);
    }

    /** The items of the checklist to which a file can be linked: id, and id with title. */
    public Map<String, String> items() {
        var items = new LinkedHashMap<String, String>();
        standards.items().forEach(item -> items.put(item.id(), words(item)));
        return items;
    }

    private String item(StoredDocument document) {
        return document.item().map(id -> words(standards.item(id))).orElse("");
    }

    private static String words(Item item) {
        return item.id() + " " + item.title();
    }
}
