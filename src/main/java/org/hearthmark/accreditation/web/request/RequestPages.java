package org.hearthmark.accreditation.web.request;

import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.application.request.RequestFile;
import org.hearthmark.accreditation.application.request.RequestFiles;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A question to the provider as staff see it: its answer with files, or the two ways to end it without one. */
@Controller
@RequestMapping("/cases/{reference}/requests/{number}")
class RequestPages {

    private static final int LONGEST_REASON = 2000;

    private final CaseFiles files;
    private final RequestFiles requestFiles;
    private final InformationRequests requests;
    private final Evidence evidence;
    private final RequestsOnPages words;

    RequestPages(
            CaseFiles files,
            RequestFiles requestFiles,
            InformationRequests requests,
            Evidence evidence,
            RequestsOnPages words) {
        this.files = files;
        this.requestFiles = requestFiles;
        this.requests = requests;
        this.evidence = evidence;
        this.words = words;
    }

    @GetMapping
    String page(@PathVariable String reference, @PathVariable int number, Model model) {
        return show(open(reference), number, model);
    }

    @PostMapping("/take-back")
    String takeBack(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        return end(reference, number, reason, "takeBackReason", model, flash, request -> {
            requests.takeBack(request, reason.strip(), me.username());
            return "The question is taken back, and the provider is told.";
        });
    }

    @PostMapping("/close")
    String close(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        return end(reference, number, reason, "closeReason", model, flash, request -> {
            requests.closeUnanswered(request, reason.strip(), me.username());
            return "The question is closed without an answer, and the provider is told.";
        });
    }

    private interface Ending {
        String apply(UUID request);
    }

    private String end(
            String reference,
            int number,
            String reason,
            String field,
            Model model,
            RedirectAttributes flash,
            Ending ending) {
        var file = open(reference);
        try {
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw Refusal.invalid(
                        "A reason is missing", Map.of(field, "Enter the reason, in up to 2000 characters"));
            }
            flash.addFlashAttribute("done", ending.apply(request(file, number).id()));
            return "redirect:/cases/" + reference + "/requests/" + number;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            model.addAttribute("typedReason", reason);
            return show(file, number, model);
        }
    }

    private String show(CaseFile file, int number, Model model) {
        var request = request(file, number);
        model.addAttribute("file", file);
        model.addAttribute("casePage", "/cases/" + file.summary().reference());
        model.addAttribute("request", request);
        model.addAttribute("state", words.state(request));
        model.addAttribute("overdue", words.state(request).get(0).equals("Overdue"));
        model.addAttribute("lines", evidence.of(Map.of(request.id(), "Answer"), true));
        return "accreditation/request";
    }

    private RequestFile request(CaseFile file, int number) {
        return requestFiles.of(file).stream()
                .filter(request -> request.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("question " + number));
    }

    private CaseFile open(String reference) {
        return files.open(reference).orElseThrow(() -> Refusal.unknown("case " + reference));
    }
}
