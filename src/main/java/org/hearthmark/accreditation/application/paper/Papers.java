package org.hearthmark.accreditation.application.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.document.Documents;
import org.hearthmark.document.NewDocument;
import org.hearthmark.document.Pdfs;
import org.springframework.stereotype.Component;

/** Makes the papers of a home as PDFs and keeps them as documents. */
@Component
class Papers {

    /** Who made what the system makes. */
    static final String SYSTEM = "system";

    private final Pdfs pdfs;
    private final Documents documents;

    Papers(Pdfs pdfs, Documents documents) {
        this.pdfs = pdfs;
        this.documents = documents;
    }

    /**
     * @param paper what it is, for its name and title
     * @return the id of the document
     */
    UUID keep(UUID about, Paper paper, Map<String, Object> model) {
        var said = new NewDocument(
                about, paper.title(), SYSTEM, paper.fileName(), paper.kind(), Optional.empty(), Optional.empty());
        return documents
                .storeMade(said, new ByteArrayInputStream(pdf(paper.template(), model)))
                .value();
    }

    /** For what is made anew each time it is asked for. */
    byte[] pdf(String template, Map<String, Object> model) {
        var bytes = new ByteArrayOutputStream();
        pdfs.render("accreditation/pdf/" + template, model, bytes);
        return bytes.toByteArray();
    }

    /** @param kind the document's kind, in lower case */
    record Paper(String template, String kind, String title, String fileName) {}
}
