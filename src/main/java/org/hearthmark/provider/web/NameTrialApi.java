package org.hearthmark.provider.web;

import java.io.IOException;
import java.io.InputStream;
import org.hearthmark.provider.names.NameTrial;
import org.hearthmark.provider.names.TrialReport;
import org.hearthmark.provider.ofsted.OfstedImports;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tries names for {@code script/register-names}: 200 when no duplicate was missed by number and none merged wrongly. */
@RestController
class NameTrialApi {

    private static final int MOST = 1_000;

    private final NameTrial trial;

    NameTrialApi(NameTrial trial) {
        this.trial = trial;
    }

    @PostMapping(
            path = "/api/v1/firms/trial",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> run(InputStream file, @RequestParam(defaultValue = "300") int names) throws IOException {
        TrialReport report = trial.run(file.readNBytes(OfstedImports.LARGEST + 1), Math.max(1, Math.min(names, MOST)));
        return ResponseEntity.status(report.sound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .body(report.inWords());
    }
}
