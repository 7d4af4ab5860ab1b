package org.hearthmark.accreditation.web;

import java.io.InputStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF as an answer: to be saved under its name, and kept by no cache on the way. */
public final class PdfDownload {

    private PdfDownload() {}

    public static ResponseEntity<Resource> of(InputStream pdf, String name) {
        return answer(new InputStreamResource(pdf), name);
    }

    public static ResponseEntity<Resource> of(byte[] pdf, String name) {
        return answer(new ByteArrayResource(pdf), name);
    }

    private static ResponseEntity<Resource> answer(Resource pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }
}
