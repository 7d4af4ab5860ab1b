package org.hearthmark.accreditation.web.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.paper.Comments;
import org.hearthmark.accreditation.application.paper.HomePapers;
import org.hearthmark.accreditation.application.paper.InspectionSheets;
import org.hearthmark.accreditation.application.paper.Letter;
import org.hearthmark.accreditation.application.paper.Letters;
import org.hearthmark.accreditation.application.paper.ReportPaper;
import org.hearthmark.accreditation.web.PdfDownload;
import org.hearthmark.document.Documents;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Level;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers about a home as the alliance's staff see them; inspectors answer the provider's comments here. */
@Controller
@RequestMapping("/cases/{reference}")
class CasePaperPages {

    private final HomePapers papers;
    private final InspectionSheets sheets;
    private final Comments comments;
    private final Letters letters;
    private final Documents documents;

    CasePaperPages(
            HomePapers papers, InspectionSheets sheets, Comments comments, Letters letters, Documents documents) {
        this.papers = papers;
        this.sheets = sheets;
        this.comments = comments;
        this.letters = letters;
        this.documents = documents;
    }

    @GetMapping("/homes/{number}/report")
    String report(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        show(reference, number, me, model);
        return "accreditation/report";
    }

    @GetMapping("/homes/{number}/report.pdf")
    ResponseEntity<Resource> pdf(@PathVariable String reference, @PathVariable int number) {
        return PdfDownload.of(
                documents.open(papers.report(reference, number).document()),
                "report-" + reference + "-" + number + ".pdf");
    }

    @PostMapping("/homes/{number}/report/comments/{comment}")
    String answer(
            @PathVariable String reference,
            @PathVariable int number,
            @PathVariable UUID comment,
            @ModelAttribute CommentAnswerForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        try {
            requireOfThis(reference, number, comment);
            form.requireComplete(comment);
            comments.answer(comment, form.isAccepted(), form.getReason().strip(), form.correction(), me.username());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            show(reference, number, me, model);
            model.addAttribute("problem", String.join(" ", messages(refusal)));
            model.addAttribute("typed", Map.of(comment.toString(), form));
            return "accreditation/report";
        }
        flash.addFlashAttribute("done", "Answered. When each comment is, complete the task.");
        return "redirect:/cases/" + reference + "/homes/" + number + "/report";
    }

    private void requireOfThis(String reference, int number, UUID comment) {
        if (papers.report(reference, number).paper().remarks().stream()
                .noneMatch(remark -> remark.id().equals(comment))) {
            throw Refusal.unknown("comment");
        }
    }

    private static List<String> messages(Refusal refusal) {
        return refusal.fields().isEmpty()
                ? List.of(refusal.title())
                : List.copyOf(refusal.fields().values());
    }

    private void show(String reference, int number, SignedInPerson me, Model model) {
        var file = papers.report(reference, number);
        model.addAttribute("file", file);
        model.addAttribute("report", file.paper());
        model.addAttribute("typed", Map.of());
        model.addAttribute("staff", true);
        model.addAttribute("inspector", file.toAnswer() && me.has(Role.INSPECTOR));
        model.addAttribute("levels", levels());
        model.addAttribute("items", items(file.paper()));
        model.addAttribute("case", "/cases/" + reference);
    }

    private static Map<String, String> levels() {
        var options = new LinkedHashMap<String, String>();
        for (Level level : Level.values()) {
            options.put(level.code(), level == Level.NONE ? "Not met" : level.label());
        }
        return options;
    }

    private static Map<String, String> items(ReportPaper paper) {
        var options = new LinkedHashMap<String, String>();
        paper.sections().stream()
                .flatMap(section -> section.lines().stream())
                .forEach(line -> options.put(line.item(), line.item() + " " + line.title()));
        return options;
    }

    @GetMapping("/letters/{decision}")
    String letter(@PathVariable String reference, @PathVariable UUID decision, Model model) {
        model.addAttribute("letter", of(reference, decision));
        model.addAttribute("case", "/cases/" + reference);
        model.addAttribute("pdf", "/cases/" + reference + "/letters/" + decision + "/letter.pdf");
        return "accreditation/letter";
    }

    @GetMapping("/letters/{decision}/letter.pdf")
    ResponseEntity<Resource> letterPdf(@PathVariable String reference, @PathVariable UUID decision) {
        var letter = of(reference, decision);
        return PdfDownload.of(letters.pdf(letter), "letter-" + reference + "-" + letter.number() + ".pdf");
    }

    private Letter of(String reference, UUID decision) {
        return letters.about(decision)
                .filter(letter -> letter.reference().equals(reference))
                .orElseThrow(() -> Refusal.unknown("letter"));
    }

    @GetMapping("/homes/{number}/sheet")
    String sheet(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        model.addAttribute("sheet", sheets.open(reference, number, me.username()));
        model.addAttribute("case", "/cases/" + reference);
        return "accreditation/sheet";
    }

    @GetMapping("/homes/{number}/sheet.pdf")
    ResponseEntity<Resource> sheetPdf(
            @PathVariable String reference, @PathVariable int number, @AuthenticationPrincipal SignedInPerson me) {
        return PdfDownload.of(
                sheets.pdf(sheets.open(reference, number, me.username())),
                "sheet-" + reference + "-" + number + ".pdf");
    }
}
