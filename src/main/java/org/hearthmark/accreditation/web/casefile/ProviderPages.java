package org.hearthmark.accreditation.web.casefile;

import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.casefile.Progress;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.hearthmark.accreditation.application.message.Messages;
import org.hearthmark.accreditation.application.message.Side;
import org.hearthmark.accreditation.application.paper.HomePapers;
import org.hearthmark.accreditation.application.request.RequestFiles;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.Diagrams;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A provider's own applications and where each stands. Nobody sees another provider's: it does not exist for them. */
@Controller
@RequestMapping("/provider")
class ProviderPages {

    private static final int PAGE = 20;

    private final CaseFiles files;
    private final Drafts drafts;
    private final HomePapers papers;
    private final RequestFiles requests;
    private final Messages messages;
    private final Diagrams diagrams;
    private final HomesOnPages homes;

    ProviderPages(
            CaseFiles files,
            Drafts drafts,
            HomePapers papers,
            RequestFiles requests,
            Messages messages,
            Diagrams diagrams,
            HomesOnPages homes) {
        this.files = files;
        this.drafts = drafts;
        this.papers = papers;
        this.requests = requests;
        this.messages = messages;
        this.diagrams = diagrams;
        this.homes = homes;
    }

    @GetMapping
    String applications(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) String saved,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        int number = Math.max(0, page);
        var shown = files.of(me.organisation(), number, PAGE);
        model.addAttribute("applications", shown);
        model.addAttribute("drafts", drafts.of(me.organisation()));
        model.addAttribute("saved", saved != null);
        model.addAttribute("previousPage", number == 0 ? null : "/provider?page=" + (number - 1));
        model.addAttribute("nextPage", shown.size() < PAGE ? null : "/provider?page=" + (number + 1));
        return "accreditation/provider";
    }

    @GetMapping("/applications/{reference}")
    String tracker(
            @PathVariable String reference,
            @RequestParam(required = false) String sent,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var file = own(reference, me);
        model.addAttribute("file", file);
        model.addAttribute("progress", Progress.of(file));
        model.addAttribute("papers", papers.of(file));
        var asked = requests.of(file);
        model.addAttribute("asked", asked);
        var written = messages.of(file.summary().id(), Side.PROVIDER, me.username());
        model.addAttribute("written", written);
        model.addAttribute("timeline", TimelineEntry.forProvider(file, asked, homes.of(file), written));
        model.addAttribute("diagram", diagrams.ofInstance(file.process()).orElse(null));
        model.addAttribute("sent", sent != null);
        return "accreditation/tracker";
    }

    @GetMapping(path = "/applications/{reference}/diagram.bpmn", produces = MediaType.TEXT_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me) {
        return diagrams.ofInstance(own(reference, me).process())
                .orElseThrow(() -> Refusal.unknown("diagram"))
                .bpmn();
    }

    private CaseFile own(String reference, SignedInPerson me) {
        return files.open(reference)
                .filter(file -> file.summary().organisation().equals(me.organisation()))
                .orElseThrow(() -> Refusal.unknown("application " + reference));
    }
}
