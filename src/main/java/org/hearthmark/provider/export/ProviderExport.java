package org.hearthmark.provider.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipOutputStream;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.document.Documents;
import org.hearthmark.document.Pdfs;
import org.hearthmark.document.StoredDocument;
import org.hearthmark.provider.ExportPart;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A provider's copy of everything that it gave, as it stands at one moment: an archive for other systems, with the files,
 * and a PDF for reading. Each node makes one at a time for an organisation.
 */
@Component
public class ProviderExport {

    private final List<ExportPart> parts;
    private final Documents documents;
    private final Pdfs pdfs;
    private final ExportInWords words;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;
    private final Set<UUID> beingMade = ConcurrentHashMap.newKeySet();
    private final TransactionTemplate oneMoment;
    private final TransactionTemplate transaction;

    ProviderExport(
            List<ExportPart> parts,
            Documents documents,
            Pdfs pdfs,
            ExportInWords words,
            AuditTrail audit,
            ObjectMapper json,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.parts = List.copyOf(parts);
        this.documents = documents;
        this.pdfs = pdfs;
        this.words = words;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What is in it, in order. */
    public List<String> contents() {
        return parts.stream().map(ExportPart::title).toList();
    }

    /**
     * Writes the archive; the stream stays open. Nothing but what is read at the moment is held in memory.
     *
     * @throws Refusal INVALID while another copy is made for the same organisation
     */
    public void archive(UUID organisation, String by, OutputStream to) {
        alone(organisation, () -> writeArchive(organisation, by, to));
    }

    private void writeArchive(UUID organisation, String by, OutputStream to) {
        recorded(organisation, by, "zip");
        try {
            ZipOutputStream zip = new ZipOutputStream(to);
            Archive archive = new Archive(zip, json);
            archive.manifest(organisation, clock.instant(), by, parts);
            List<StoredDocument> files = oneMoment.execute(status -> archive.parts(organisation, parts));
            archive.files(files, documents);
            zip.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Writes the PDF; the stream stays open.
     *
     * @throws Refusal INVALID while another copy is made for the same organisation
     */
    public void pdf(UUID organisation, String name, String by, OutputStream to) {
        alone(organisation, () -> writePdf(organisation, name, by, to));
    }

    private void alone(UUID organisation, Runnable made) {
        if (!beingMade.add(organisation)) {
            throw Refusal.invalid(
                    "A copy for your organisation is being made already. Wait until it is there, then try again.");
        }
        try {
            made.run();
        } finally {
            beingMade.remove(organisation);
        }
    }

    private void writePdf(UUID organisation, String name, String by, OutputStream to) {
        recorded(organisation, by, "pdf");
        var sections = oneMoment.execute(status ->
                parts.stream().map(part -> words.section(organisation, part)).toList());
        pdfs.render("provider/pdf/export", Map.of("name", name, "at", clock.instant(), "sections", sections), to);
    }

    private void recorded(UUID organisation, String by, String form) {
        transaction.executeWithoutResult(status ->
                audit.record(new AuditFact("provider-data-exported", organisation, by, Map.of("form", form))));
    }
}
