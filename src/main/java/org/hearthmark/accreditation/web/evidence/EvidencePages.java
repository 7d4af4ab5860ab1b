package org.hearthmark.accreditation.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.EvidenceKind;
import org.hearthmark.accreditation.application.evidence.NewEvidence;
import org.hearthmark.accreditation.application.request.RequestFiles;
import org.hearthmark.accreditation.web.CaseDoor;
import org.hearthmark.accreditation.web.TypedFields;
import org.hearthmark.accreditation.web.Uploads;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FilesTaken;
import org.hearthmark.shared.web.Option;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The evidence of a case: a list, and a form that takes several files or photos at once. Good files are kept even when
 * others of the same batch are refused.
 */
@Controller
@RequestMapping({"/cases/{reference}/evidence", "/provider/applications/{reference}/evidence"})
class EvidencePages {

    private static final int LONGEST_TITLE = 200;
    private static final int PAGE = 20;

    private final CaseDoor door;
    private final Evidence evidence;
    private final RequestFiles requests;
    private final Uploads uploads;

    EvidencePages(CaseDoor door, Evidence evidence, RequestFiles requests, Uploads uploads) {
        this.door = door;
        this.evidence = evidence;
        this.requests = requests;
        this.uploads = uploads;
    }

    @GetMapping
    String page(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model) {
        return show(door.open(request, reference, me), new EvidenceForm(), Math.max(0, page), request, model);
    }

    /** After a fault the page is shown at once with what was typed; after success it is asked for anew. */
    @PostMapping
    String add(
            @PathVariable String reference,
            @ModelAttribute("form") EvidenceForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var file = door.open(request, reference, me);
        check(form, result);
        if (result.hasErrors()) {
            return show(file, form, 0, request, model);
        }
        var taken = uploads.take(form.chosen(), said(form, file, me, CaseDoor.asStaff(request)));
        if (taken.refused() == null) {
            flash.addFlashAttribute("kept", taken.kept() + form.keptBefore());
            return "redirect:" + CaseDoor.page(request, reference) + "/evidence";
        }
        model.addAttribute("kept", taken.kept());
        model.addAttribute("refused", taken.refused());
        return show(file, form, 0, request, model);
    }

    /** The same for the page's script, which sends each file on its own. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    FilesTaken addEach(
            @PathVariable String reference,
            @ModelAttribute("form") EvidenceForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            HttpServletRequest request) {
        var file = door.open(request, reference, me);
        check(form, result);
        return result.hasErrors()
                ? FilesTaken.none(result.getAllErrors().get(0).getDefaultMessage())
                : uploads.take(form.chosen(), said(form, file, me, CaseDoor.asStaff(request)));
    }

    private static void check(EvidenceForm form, BindingResult result) {
        var typed = new TypedFields(result);
        if (form.chosen().isEmpty() && form.keptBefore() == 0) {
            typed.fault("files", "Choose at least one file");
        }
        if (form.getTitle().length() > LONGEST_TITLE) {
            typed.fault("title", "Use " + LONGEST_TITLE + " characters or fewer");
        }
        if (form.getExpires().date().isEmpty() && !form.getExpires().blank()) {
            typed.fault("expires", "Enter the last day on which they count as a real date, like 27 3 2027");
        }
    }

    private String show(CaseFile file, EvidenceForm form, int page, HttpServletRequest request, Model model) {
        var asked = requests.of(file);
        boolean staff = CaseDoor.asStaff(request);
        model.addAttribute("file", file);
        model.addAttribute("form", form);
        model.addAttribute("casePage", CaseDoor.page(request, file.summary().reference()));
        model.addAttribute("staff", staff);
        var lines = evidence.page(Evidence.subjects(file, asked), staff, PageRequest.of(page, PAGE));
        String list = CaseDoor.page(request, file.summary().reference()) + "/evidence?page=";
        model.addAttribute("lines", lines.getContent());
        model.addAttribute("previousPage", page == 0 ? null : list + (page - 1) + "#list");
        model.addAttribute("nextPage", lines.hasNext() ? list + (page + 1) + "#list" : null);
        model.addAttribute("subjects", options(Evidence.subjects(file, List.of())));
        model.addAttribute("items", options(evidence.items()));
        return "accreditation/evidence";
    }

    private static NewEvidence said(EvidenceForm form, CaseFile file, SignedInPerson me, boolean staff) {
        return new NewEvidence(
                about(form.getAbout(), file),
                form.getTitle(),
                Optional.of(form.getItem()).filter(item -> !item.isBlank()),
                form.getExpires().date(),
                staff ? EvidenceKind.FROM_STAFF : EvidenceKind.FROM_PROVIDER,
                me.username());
    }

    /** The case itself unless one of its homes was chosen; nothing else can be. */
    private static UUID about(String chosen, CaseFile file) {
        if (chosen.isBlank()) {
            return file.summary().id();
        }
        return Evidence.subjects(file, List.of()).keySet().stream()
                .filter(subject -> subject.toString().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("Choose the application or one of its homes."));
    }

    private static List<Option> options(Map<?, String> choices) {
        return choices.entrySet().stream()
                .map(choice -> Option.of(choice.getKey().toString(), choice.getValue()))
                .toList();
    }
}
