package org.hearthmark.workflow.web;

import org.hearthmark.workflow.ConsistencyCheck;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The comparison of domain, engine and work list, for {@code script/check-consistency}: 200 when they agree, else 409. */
@RestController
class ConsistencyApi {

    private final ConsistencyCheck check;

    ConsistencyApi(ConsistencyCheck check) {
        this.check = check;
    }

    @GetMapping(path = "/api/v1/consistency", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> compare() {
        var report = check.run();
        return ResponseEntity.status(report.consistent() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(report.inWords());
    }
}
