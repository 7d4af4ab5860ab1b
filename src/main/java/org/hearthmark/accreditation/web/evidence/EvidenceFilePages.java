package org.hearthmark.accreditation.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.EvidenceLine;
import org.hearthmark.accreditation.application.request.RequestFiles;
import org.hearthmark.accreditation.web.CaseDoor;
import org.hearthmark.document.FileDownload;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.web.DateEntry;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One piece of evidence: taken away as a file, its last day changed, or marked as put in by mistake. */
@Controller
@RequestMapping({"/cases/{reference}/evidence/{document}", "/provider/applications/{reference}/evidence/{document}"})
class EvidenceFilePages {

    private static final int LONGEST_REASON = 500;

    private final CaseDoor door;
    private final Evidence evidence;
    private final RequestFiles requests;

    EvidenceFilePages(CaseDoor door, Evidence evidence, RequestFiles requests) {
        this.door = door;
        this.evidence = evidence;
        this.requests = requests;
    }

    @GetMapping("/file")
    ResponseEntity<InputStreamResource> download(
            @PathVariable String reference,
            @PathVariable UUID document,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request) {
        var line = line(reference, document, me, request);
        var content = evidence.open(line, me.username(), CaseDoor.asStaff(request));
        return FileDownload.of(line.document(), content);
    }

    @GetMapping("/change")
    String form(
            @PathVariable String reference,
            @PathVariable UUID document,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model) {
        var line = line(reference, document, me, request);
        var form = new ExpiryForm();
        line.document().expires().map(DateEntry::of).ifPresent(form::setExpires);
        return show(line, form, reference, request, model);
    }

    @PostMapping("/expiry")
    String changeExpiry(
            @PathVariable String reference,
            @PathVariable UUID document,
            @ModelAttribute("form") ExpiryForm form,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var line = line(reference, document, me, request);
        if (form.getExpires().date().isEmpty() && !form.getExpires().blank()) {
            model.addAttribute(
                    "fields", Map.of("expires", "Enter a real date, like 27 3 2027, or leave all three empty"));
            return show(line, form, reference, request, model);
        }
        evidence.changeExpiry(line, form.getExpires().date(), me.username());
        flash.addFlashAttribute("done", "The last day of " + line.document().title() + " is changed.");
        return list(reference, request);
    }

    @PostMapping("/mistake")
    String markMistaken(
            @PathVariable String reference,
            @PathVariable UUID document,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var line = line(reference, document, me, request);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            model.addAttribute(
                    "fields",
                    Map.of(
                            "reason",
                            reason.isBlank() ? "Say why it does not belong here" : "Use 500 characters or fewer"));
            model.addAttribute("typedReason", reason);
            return show(line, new ExpiryForm(), reference, request, model);
        }
        evidence.markMistaken(line, reason.strip(), me.username());
        flash.addFlashAttribute("done", line.document().title() + " is marked as put in by mistake.");
        return list(reference, request);
    }

    private String show(EvidenceLine line, ExpiryForm form, String reference, HttpServletRequest request, Model model) {
        model.addAttribute("line", line);
        model.addAttribute("form", form);
        model.addAttribute("evidencePage", CaseDoor.page(request, reference) + "/evidence");
        return "accreditation/evidence-change";
    }

    private static String list(String reference, HttpServletRequest request) {
        return "redirect:" + CaseDoor.page(request, reference) + "/evidence";
    }

    private EvidenceLine line(String reference, UUID document, SignedInPerson me, HttpServletRequest request) {
        var file = door.open(request, reference, me);
        return evidence.find(document, Evidence.subjects(file, requests.of(file)), CaseDoor.asStaff(request));
    }
}
