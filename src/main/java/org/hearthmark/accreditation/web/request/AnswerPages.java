package org.hearthmark.accreditation.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.EvidenceKind;
import org.hearthmark.accreditation.application.evidence.NewEvidence;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.application.request.RequestFile;
import org.hearthmark.accreditation.application.request.RequestFiles;
import org.hearthmark.accreditation.web.CaseDoor;
import org.hearthmark.accreditation.web.Uploads;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FilesTaken;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a provider answers a question, once, with words and files. Files can be added before the answer is sent; when one
 * of them is refused nothing is sent yet, the good ones are kept, and so is what was typed.
 */
@Controller
@RequestMapping("/provider/applications/{reference}/requests/{number}")
class AnswerPages {

    private static final int LONGEST = 4000;
    private static final String OVER = "This question has been answered or closed already.";

    private final CaseDoor door;
    private final RequestFiles requestFiles;
    private final InformationRequests requests;
    private final Evidence evidence;
    private final Uploads uploads;
    private final RequestsOnPages words;

    AnswerPages(
            CaseDoor door,
            RequestFiles requestFiles,
            InformationRequests requests,
            Evidence evidence,
            Uploads uploads,
            RequestsOnPages words) {
        this.door = door;
        this.requestFiles = requestFiles;
        this.requests = requests;
        this.evidence = evidence;
        this.uploads = uploads;
        this.words = words;
    }

    @GetMapping
    String page(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest http,
            Model model) {
        return show(door.open(http, reference, me), number, new AnswerForm(), model);
    }

    @PostMapping
    String answer(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "send") String action,
            @ModelAttribute("form") AnswerForm form,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest http,
            Model model,
            RedirectAttributes flash) {
        var file = door.open(http, reference, me);
        var request = request(file, number);
        requireOpen(request);
        var taken = uploads.take(form.chosen(), said(request, me));
        if (taken.refused() != null || action.equals("add")) {
            model.addAttribute("kept", taken.kept() + form.keptBefore());
            model.addAttribute("refused", taken.refused());
            return show(file, number, form, model);
        }
        try {
            requireAnswer(form.getAnswer());
            requests.answer(request.id(), form.getAnswer().strip(), me.username());
            flash.addFlashAttribute("done", "Your answer is sent.");
            return "redirect:/provider/applications/" + reference + "/requests/" + number;
        } catch (Refusal refusal) {
            model.addAttribute("kept", taken.kept() + form.keptBefore());
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            return show(file, number, form, model);
        }
    }

    /** For the page's script, which sends each file on its own before the answer. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    FilesTaken addEach(
            @PathVariable String reference,
            @PathVariable int number,
            @ModelAttribute("form") AnswerForm form,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest http) {
        var request = request(door.open(http, reference, me), number);
        return request.open() ? uploads.take(form.chosen(), said(request, me)) : FilesTaken.none(OVER);
    }

    private static NewEvidence said(RequestFile request, SignedInPerson me) {
        return new NewEvidence(
                request.id(), "", Optional.empty(), Optional.empty(), EvidenceKind.FROM_PROVIDER, me.username());
    }

    private static void requireOpen(RequestFile request) {
        if (!request.open()) {
            throw Refusal.invalid(OVER);
        }
    }

    private static void requireAnswer(String answer) {
        if (answer.isBlank()) {
            throw Refusal.invalid(
                    "An answer is missing", Map.of("answer", "Enter your answer, or say what the files show"));
        }
        if (answer.length() > LONGEST) {
            throw Refusal.invalid(
                    "The answer is too long", Map.of("answer", "Use " + LONGEST + " characters or fewer"));
        }
    }

    private String show(CaseFile file, int number, AnswerForm form, Model model) {
        var request = request(file, number);
        model.addAttribute("file", file);
        model.addAttribute(
                "casePage", "/provider/applications/" + file.summary().reference());
        model.addAttribute("request", request);
        model.addAttribute("form", form);
        model.addAttribute("state", words.state(request));
        model.addAttribute("lines", evidence.of(Map.of(request.id(), "Answer"), false));
        return "accreditation/answer";
    }

    private RequestFile request(CaseFile file, int number) {
        return requestFiles.of(file).stream()
                .filter(request -> request.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("question " + number));
    }
}
