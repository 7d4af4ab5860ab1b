package org.hearthmark.accreditation.application.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearthmark.accreditation.application.evidence.EvidenceKind;
import org.hearthmark.document.Documents;
import org.hearthmark.document.StoredDocument;
import org.hearthmark.provider.ExportPart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that a provider has sent as evidence, with an answer, for a condition, or for what is asked next of a home. */
@Component
@Order(130)
class EvidencePart implements ExportPart {

    private static final String SUBJECTS = """
            select c.id from accreditation.accreditation_case c where c.organisation = :organisation
            union all
            select h.id from accreditation.accreditation_case c
            join accreditation.home_in_case h on h.case_id = c.id where c.organisation = :organisation
            union all
            select r.id from accreditation.accreditation_case c
            join accreditation.information_request r on r.case_id = c.id where c.organisation = :organisation
            union
            select h.setting from accreditation.accreditation_case c
            join accreditation.home_in_case h on h.case_id = c.id where c.organisation = :organisation
            """;

    private final JdbcClient jdbc;
    private final Documents documents;
    private final ObjectMapper json;

    EvidencePart(JdbcClient jdbc, Documents documents, ObjectMapper json) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.json = json;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public String title() {
        return "Evidence that you sent";
    }

    @Override
    public void each(UUID organisation, Consumer<String> line) {
        files(organisation)
                .forEach(file -> line.accept(json.createObjectNode()
                        .put("document", file.id().toString())
                        .put("about", file.about().toString())
                        .put("title", file.title())
                        .put("item", file.item().orElse(null))
                        .put("lastDay", file.expires().map(String::valueOf).orElse(null))
                        .put("sentAt", file.uploadedAt().toString())
                        .put("sentBy", file.uploadedBy())
                        .toString()));
    }

    @Override
    public List<StoredDocument> files(UUID organisation) {
        List<UUID> subjects = jdbc.sql(SUBJECTS)
                .param("organisation", organisation)
                .query(UUID.class)
                .list();
        return documents.about(subjects).stream()
                .filter(file -> file.kind().equals(EvidenceKind.FROM_PROVIDER.code()))
                .toList();
    }
}
