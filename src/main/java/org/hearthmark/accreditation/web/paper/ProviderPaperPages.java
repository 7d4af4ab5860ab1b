package org.hearthmark.accreditation.web.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.paper.Comments;
import org.hearthmark.accreditation.application.paper.Comments.Said;
import org.hearthmark.accreditation.application.paper.HomePapers;
import org.hearthmark.accreditation.application.paper.HomePapers.ReportFile;
import org.hearthmark.accreditation.application.paper.Letter;
import org.hearthmark.accreditation.application.paper.Letters;
import org.hearthmark.accreditation.application.paper.ReportPaper;
import org.hearthmark.accreditation.web.PdfDownload;
import org.hearthmark.document.Documents;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A provider's papers about its homes: report with comments, letters, certificate. Another's do not exist for it. */
@Controller
@RequestMapping("/provider")
class ProviderPaperPages {

    private static final int LONGEST = 4000;
    private static final String GENERAL = "general";
    private static final String ABOUT = "about-";

    private final HomePapers papers;
    private final Comments comments;
    private final Letters letters;
    private final Documents documents;

    ProviderPaperPages(HomePapers papers, Comments comments, Letters letters, Documents documents) {
        this.papers = papers;
        this.comments = comments;
        this.letters = letters;
        this.documents = documents;
    }

    @GetMapping("/applications/{reference}/homes/{number}/report")
    String report(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        show(own(reference, number, me), Map.of(), model);
        return "accreditation/report";
    }

    @GetMapping("/applications/{reference}/homes/{number}/report.pdf")
    ResponseEntity<Resource> pdf(
            @PathVariable String reference, @PathVariable int number, @AuthenticationPrincipal SignedInPerson me) {
        var file = own(reference, number, me);
        return PdfDownload.of(documents.open(file.document()), "report-" + reference + "-" + number + ".pdf");
    }

    @PostMapping("/applications/{reference}/homes/{number}/report/comments")
    String comment(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var file = own(reference, number, me);
        try {
            comments.send(file.home(), said(file.paper(), typed), me.username());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            show(own(reference, number, me), typed, model);
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            return "accreditation/report";
        }
        flash.addFlashAttribute(
                "done", "Your comments are with the inspectors. The report will say what came of each.");
        return back(reference, number);
    }

    @PostMapping("/applications/{reference}/homes/{number}/report/no-comments")
    String nothing(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInPerson me,
            RedirectAttributes flash) {
        comments.none(own(reference, number, me).home(), me.username());
        flash.addFlashAttribute("done", "Noted: you have no comments. The report goes on now.");
        return back(reference, number);
    }

    private static String back(String reference, int number) {
        return "redirect:/provider/applications/" + reference + "/homes/" + number + "/report";
    }

    private static List<Said> said(ReportPaper paper, Map<String, String> typed) {
        var said = new ArrayList<Said>();
        var faults = new LinkedHashMap<String, String>();
        read(GENERAL, Optional.empty(), typed, said, faults);
        paper.sections().stream()
                .flatMap(section -> section.lines().stream())
                .forEach(line -> read(ABOUT + line.item(), Optional.of(line.item()), typed, said, faults));
        if (!faults.isEmpty()) {
            throw Refusal.invalid("A comment is too long", faults);
        }
        return said;
    }

    private static void read(
            String field,
            Optional<String> item,
            Map<String, String> typed,
            List<Said> said,
            Map<String, String> faults) {
        var text = typed.getOrDefault(field, "").strip();
        if (text.length() > LONGEST) {
            faults.put(field, "Use " + LONGEST + " characters or fewer");
        } else if (!text.isEmpty()) {
            said.add(new Said(item, text));
        }
    }

    private static void show(ReportFile file, Map<String, String> typed, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("report", file.paper());
        model.addAttribute("typed", typed);
        model.addAttribute("staff", false);
        model.addAttribute("inspector", false);
        var report = file.paper();
        model.addAttribute("case", "/provider/applications/" + report.reference());
    }

    private ReportFile own(String reference, int number, SignedInPerson me) {
        var file = papers.report(reference, number);
        if (!file.organisation().equals(me.organisation())) {
            throw Refusal.unknown("report");
        }
        return file;
    }

    @GetMapping("/letters/{decision}")
    String letter(@PathVariable UUID decision, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var letter = own(decision, me);
        model.addAttribute("letter", letter);
        model.addAttribute("case", "/provider/applications/" + letter.reference());
        model.addAttribute("pdf", "/provider/letters/" + decision + "/letter.pdf");
        return "accreditation/letter";
    }

    @GetMapping("/letters/{decision}/letter.pdf")
    ResponseEntity<Resource> letterPdf(@PathVariable UUID decision, @AuthenticationPrincipal SignedInPerson me) {
        var letter = own(decision, me);
        return PdfDownload.of(letters.pdf(letter), "letter-" + letter.reference() + "-" + letter.number() + ".pdf");
    }

    private Letter own(UUID decision, SignedInPerson me) {
        return letters.about(decision)
                .filter(letter -> letter.organisation().equals(me.organisation()))
                .orElseThrow(() -> Refusal.unknown("letter"));
    }

    @GetMapping("/applications/{reference}/homes/{number}/certificate.pdf")
    ResponseEntity<Resource> certificate(
            @PathVariable String reference, @PathVariable int number, @AuthenticationPrincipal SignedInPerson me) {
        return PdfDownload.of(
                documents.open(papers.certificate(reference, number, me.organisation())),
                "certificate-" + reference + "-" + number + ".pdf");
    }
}
