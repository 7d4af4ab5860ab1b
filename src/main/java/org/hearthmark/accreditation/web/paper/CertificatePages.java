package org.hearthmark.accreditation.web.paper;

import org.hearthmark.accreditation.application.paper.Certificates;
import org.hearthmark.accreditation.web.PdfDownload;
import org.hearthmark.document.Documents;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A home's certificate for the alliance's staff and for councils. */
@Controller
class CertificatePages {

    private final Providers providers;
    private final Certificates certificates;
    private final Documents documents;

    CertificatePages(Providers providers, Certificates certificates, Documents documents) {
        this.providers = providers;
        this.certificates = certificates;
        this.documents = documents;
    }

    @GetMapping("/settings/{reference}/certificate.pdf")
    ResponseEntity<Resource> certificate(@PathVariable String reference) {
        var document = providers
                .settingByReference(reference)
                .map(Setting::id)
                .flatMap(certificates::of)
                .orElseThrow(() -> Refusal.unknown("certificate"));
        return PdfDownload.of(documents.open(document), "certificate-" + reference + ".pdf");
    }
}
