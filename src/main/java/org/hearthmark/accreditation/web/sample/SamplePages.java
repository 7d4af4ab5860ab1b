package org.hearthmark.accreditation.web.sample;

import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.sample.SampleViews;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sample of staff files of a case. Before the day of the visit it says how many files there are, and from when more. */
@Controller
class SamplePages {

    private final CaseFiles files;
    private final SampleViews samples;

    SamplePages(CaseFiles files, SampleViews samples) {
        this.files = files;
        this.samples = samples;
    }

    @GetMapping("/cases/{reference}/sample")
    String sample(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var file = files.open(reference).orElseThrow(() -> Refusal.unknown("case " + reference));
        model.addAttribute("file", file);
        model.addAttribute("inspector", me.has(Role.INSPECTOR));
        model.addAttribute(
                "sample",
                samples.of(file.summary().id(), me.has(Role.INSPECTOR)).orElse(null));
        return "accreditation/sample";
    }
}
