package org.hearthmark.accreditation.web.sample;

import org.hearthmark.accreditation.application.sample.SampleRedraws;
import org.hearthmark.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A sample of staff files drawn again, for {@code script/redraw-sample}: 200 when it is the same, else 409. No names. */
@RestController
class SampleApi {

    private final SampleRedraws redraws;

    SampleApi(SampleRedraws redraws) {
        this.redraws = redraws;
    }

    @GetMapping(path = "/api/v1/samples/{reference}/redraw", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> redraw(@PathVariable String reference) {
        var report = redraws.of(reference).orElseThrow(() -> Refusal.unknown("sample of " + reference));
        return ResponseEntity.status(report.same() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(report.inWords());
    }
}
