package org.hearthmark.provider.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.hearthmark.identity.Person;
import org.hearthmark.provider.ofsted.OfstedImports;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a list for {@code script/import-ofsted}: 200 with the report when it was taken, 422 when it was refused. */
@RestController
class OfstedApi {

    private final OfstedImports imports;

    OfstedApi(OfstedImports imports) {
        this.imports = imports;
    }

    @PostMapping(
            path = "/api/v1/ofsted/lists",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> take(
            InputStream file,
            @RequestHeader(name = "File-Name", defaultValue = "") String name,
            @RequestParam Optional<LocalDate> asAt,
            @RequestParam(defaultValue = "false") boolean shorter,
            @AuthenticationPrincipal Person me)
            throws IOException {
        byte[] bytes = file.readNBytes(OfstedImports.LARGEST + 1);
        var report = imports.take(new OfstedImports.Given(bytes, name, asAt, shorter, me.username()));
        return ResponseEntity.status(report.taken() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .body(report.inWords());
    }
}
