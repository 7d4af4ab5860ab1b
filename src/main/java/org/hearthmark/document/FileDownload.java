package org.hearthmark.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as an answer: always to be saved, never shown in place, so that a browser finds nothing it may run. */
public final class FileDownload {

    private FileDownload() {}

    public static ResponseEntity<InputStreamResource> of(StoredDocument document, InputStream content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mediaType()))
                .contentLength(document.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(document.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .body(new InputStreamResource(content));
    }

    /** A plain name goes plainly; only one with other letters has to be encoded. */
    private static String saved(String name) {
        var disposition = ContentDisposition.attachment();
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        return (plain ? disposition.filename(name) : disposition.filename(name, StandardCharsets.UTF_8))
                .build()
                .toString();
    }
}
