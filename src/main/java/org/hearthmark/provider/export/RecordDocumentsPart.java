package org.hearthmark.provider.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.document.StoredDocument;
import org.hearthmark.provider.ExportPart;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordDocument;
import org.hearthmark.provider.RecordDocuments;
import org.hearthmark.provider.RecordedSubject;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The policies, insurances and certificates of the record, those that were replaced too. */
@Component
@Order(40)
class RecordDocumentsPart implements ExportPart {

    private final ProviderRecord record;
    private final RecordDocuments documents;
    private final ObjectMapper json;

    RecordDocumentsPart(ProviderRecord record, RecordDocuments documents, ObjectMapper json) {
        this.record = record;
        this.documents = documents;
        this.json = json;
    }

    @Override
    public String name() {
        return "record-documents";
    }

    @Override
    public String title() {
        return "Documents of your record";
    }

    @Override
    public void each(UUID organisation, Consumer<String> line) {
        of(organisation)
                .forEach(document -> line.accept(json.createObjectNode()
                        .put("document", document.stored().id().toString())
                        .put("subject", document.stored().about().toString())
                        .put("kind", document.stored().kind())
                        .put("title", document.title())
                        .put("lastDay", document.lastDay().map(String::valueOf).orElse(null))
                        .put("current", document.current())
                        .toString()));
    }

    @Override
    public List<StoredDocument> files(UUID organisation) {
        return of(organisation).map(RecordDocument::stored).toList();
    }

    private Stream<RecordDocument> of(UUID organisation) {
        return record.of(organisation).stream()
                .flatMap(file ->
                        documents
                                .of(file.subjects().map(RecordedSubject::id).collect(Collectors.toSet()))
                                .values()
                                .stream())
                .flatMap(List::stream);
    }
}
