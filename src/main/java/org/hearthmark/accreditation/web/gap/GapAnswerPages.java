package org.hearthmark.accreditation.web.gap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.gap.GapAnswers;
import org.hearthmark.accreditation.application.gap.GapEvidence;
import org.hearthmark.accreditation.application.gap.GapLine;
import org.hearthmark.accreditation.application.gap.GapLists;
import org.hearthmark.accreditation.application.gap.HomeGaps;
import org.hearthmark.accreditation.web.Uploads;
import org.hearthmark.document.FileDownload;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FilesTaken;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a provider answers one item of a home's gap list, with words and files. Files can be added before the answer is
 * sent; when one of them is refused nothing is sent yet, the good ones are kept, and so is what was typed.
 */
@Controller
@RequestMapping("/provider/homes/{reference}/gaps/{item}")
class GapAnswerPages {

    private static final String WAITS = "Your answer about this waits for our check.";

    private final GapLists lists;
    private final GapAnswers answers;
    private final GapEvidence files;
    private final Evidence evidence;
    private final Uploads uploads;
    private final Standards standards;

    GapAnswerPages(
            GapLists lists,
            GapAnswers answers,
            GapEvidence files,
            Evidence evidence,
            Uploads uploads,
            Standards standards) {
        this.lists = lists;
        this.answers = answers;
        this.files = files;
        this.evidence = evidence;
        this.uploads = uploads;
        this.standards = standards;
    }

    @GetMapping
    String page(
            @PathVariable String reference,
            @PathVariable String item,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        return show(lists.ofOwn(me.organisation(), reference), item, new GapAnswerForm(), model);
    }

    @PostMapping
    String answer(
            @PathVariable String reference,
            @PathVariable String item,
            @RequestParam(defaultValue = "send") String action,
            @ModelAttribute("form") GapAnswerForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var gaps = lists.ofOwn(me.organisation(), reference);
        var line = gaps.line(item);
        requireOpen(line);
        var taken = uploads.take(form.chosen(), GapEvidence.about(gaps.home(), item, me.username()));
        if (taken.refused() != null || action.equals("add")) {
            model.addAttribute("kept", taken.kept() + form.keptBefore());
            model.addAttribute("refused", taken.refused());
            return show(gaps, item, form, model);
        }
        try {
            answers.file(me.organisation(), reference, item, level(form, line), form.getText(), me.username());
            flash.addFlashAttribute("done", "Your answer about " + line.title() + " is sent. We check it now.");
            return "redirect:/provider/homes/" + gaps.home().reference() + "/gaps";
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("kept", taken.kept() + form.keptBefore());
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            return show(gaps, item, form, model);
        }
    }

    /** For the page's script, which sends each file on its own before the answer. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    FilesTaken addEach(
            @PathVariable String reference,
            @PathVariable String item,
            @ModelAttribute("form") GapAnswerForm form,
            @AuthenticationPrincipal SignedInPerson me) {
        var gaps = lists.ofOwn(me.organisation(), reference);
        return gaps.line(item).answerable().isEmpty()
                ? FilesTaken.none(WAITS)
                : uploads.take(form.chosen(), GapEvidence.about(gaps.home(), item, me.username()));
    }

    @GetMapping("/files/{document}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String reference,
            @PathVariable String item,
            @PathVariable UUID document,
            @AuthenticationPrincipal SignedInPerson me) {
        var line = files.find(lists.ofOwn(me.organisation(), reference).home(), document);
        return FileDownload.of(line.document(), evidence.open(line, me.username(), false));
    }

    /** Where only one level is asked there is nothing to choose. */
    private static int level(GapAnswerForm form, GapLine line) {
        var open = line.answerable();
        return open.size() == 1 ? open.get(0) : form.chosenLevel();
    }

    private static void requireOpen(GapLine line) {
        if (line.answerable().isEmpty()) {
            throw Refusal.invalid(WAITS);
        }
    }

    private String show(HomeGaps gaps, String item, GapAnswerForm form, Model model) {
        model.addAttribute("home", gaps.home());
        model.addAttribute("of", of(item));
        model.addAttribute("line", gaps.find(item).orElse(null));
        model.addAttribute("form", form);
        model.addAttribute("levels", gaps.find(item).map(GapAnswerPages::levels).orElse(Map.of()));
        model.addAttribute("files", files.of(gaps.home(), item));
        return "accreditation/gap";
    }

    private Item of(String item) {
        return standards.items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("item " + item));
    }

    private static Map<String, String> levels(GapLine line) {
        var levels = new LinkedHashMap<String, String>();
        line.answerable()
                .forEach(level -> levels.put(
                        level.toString(),
                        "Level " + level + ": " + line.item().levels().get(level)));
        return levels;
    }
}
