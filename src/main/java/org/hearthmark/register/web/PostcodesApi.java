package org.hearthmark.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.hearthmark.identity.Person;
import org.hearthmark.register.PostcodeLoads;
import org.hearthmark.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes a directory of postcodes as a stream, for {@code script/load-postcodes}: 200 with what was loaded, or 400 with the
 * reason why nothing was.
 */
@RestController
class PostcodesApi {

    private static final Logger LOG = LoggerFactory.getLogger(PostcodesApi.class);
    private static final int LONGEST_NAME = 100;

    private final PostcodeLoads loads;

    PostcodesApi(PostcodeLoads loads) {
        this.loads = loads;
    }

    /** @param name of the file, for the report only */
    @PutMapping(path = "/api/v1/postcodes", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> load(
            HttpServletRequest request,
            @RequestHeader(name = "File-Name", defaultValue = "the directory") String name,
            @RequestParam(defaultValue = "false") boolean fewer,
            @AuthenticationPrincipal Person me)
            throws IOException {
        InputStream body = request.getInputStream();
        try {
            var report = loads.load(
                    body, plain(name), fewer, me.username(), lines -> LOG.info("Postcodes: {} lines read", lines));
            return ResponseEntity.ok(report.inWords());
        } catch (Refusal refused) {
            // whoever sends a large file hears the answer only after the last byte
            body.transferTo(OutputStream.nullOutputStream());
            return ResponseEntity.badRequest().body("Refused: " + refused.title() + "\n");
        }
    }

    private static String plain(String name) {
        String printable = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        return printable.substring(0, Math.min(LONGEST_NAME, printable.length()));
    }
}
