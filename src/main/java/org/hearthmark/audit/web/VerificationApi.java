package org.hearthmark.audit.web;

import org.hearthmark.audit.AuditVerification;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The verification of the audit trail, for {@code script/verify-audit}: 200 when it is whole, else 409. */
@RestController
class VerificationApi {

    private final AuditVerification verification;

    VerificationApi(AuditVerification verification) {
        this.verification = verification;
    }

    @GetMapping(path = "/api/v1/audit/verification", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> verify() {
        var report = verification.run();
        return ResponseEntity.status(report.good() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(report.inWords());
    }
}
