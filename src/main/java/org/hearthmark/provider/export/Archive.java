package org.hearthmark.provider.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearthmark.document.Documents;
import org.hearthmark.document.StoredDocument;
import org.hearthmark.provider.ExportPart;

/** The archive of an export: a manifest, a JSON list for each part, and the files. Its shape is in docs/export.md. */
final class Archive {

    private static final int VERSION = 1;
    private static final int LONGEST_NAME = 80;

    private final ZipOutputStream zip;
    private final ObjectMapper json;

    Archive(ZipOutputStream zip, ObjectMapper json) {
        this.zip = zip;
        this.json = json;
    }

    void manifest(UUID organisation, Instant at, String by, List<ExportPart> parts) throws IOException {
        var manifest = json.createObjectNode()
                .put("format", "hearthmark-provider-export")
                .put("version", VERSION)
                .put("organisation", organisation.toString())
                .put("madeAt", at.toString())
                .put("madeBy", by);
        var list = manifest.putArray("parts");
        parts.forEach(
                part -> list.addObject().put("file", part.name() + ".json").put("title", part.title()));
        list.addObject().put("file", "files.json").put("title", "The files in the folder files");
        begin("export.json");
        text(json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
    }

    /** @return the files that belong in it */
    List<StoredDocument> parts(UUID organisation, List<ExportPart> parts) {
        List<StoredDocument> files = new ArrayList<>();
        for (ExportPart part : parts) {
            begin(part.name() + ".json");
            text("[");
            AtomicBoolean first = new AtomicBoolean(true);
            part.each(organisation, line -> text((first.getAndSet(false) ? "\n" : ",\n") + line));
            text("\n]\n");
            files.addAll(part.files(organisation));
        }
        return files;
    }

    /** A file in quarantine is listed without its content. */
    void files(List<StoredDocument> files, Documents documents) throws IOException {
        begin("files.json");
        var list = json.createArrayNode();
        files.forEach(file -> list.addObject()
                .put("document", file.id().toString())
                .put("about", file.about().toString())
                .put("title", file.title())
                .put("fileName", file.fileName())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256())
                .put("sentAt", file.uploadedAt().toString())
                .put("sentBy", file.uploadedBy())
                .put("path", file.open() ? path(file) : null));
        text(json.writerWithDefaultPrettyPrinter().writeValueAsString(list));
        for (StoredDocument file : files) {
            if (file.open()) {
                begin(path(file));
                try (InputStream content = documents.open(file.id())) {
                    content.transferTo(zip);
                }
            }
        }
    }

    private static String path(StoredDocument file) {
        String name = file.fileName().replaceAll("[^A-Za-z0-9._-]+", "_");
        return "files/" + file.id() + "-" + name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private void begin(String name) {
        try {
            zip.putNextEntry(new ZipEntry(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void text(String text) {
        try {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
