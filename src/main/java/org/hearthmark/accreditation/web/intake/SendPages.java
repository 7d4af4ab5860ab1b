package org.hearthmark.accreditation.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.casefile.Progress;
import org.hearthmark.accreditation.application.intake.Declaration;
import org.hearthmark.accreditation.application.intake.DraftTasks.TopicTask;
import org.hearthmark.accreditation.application.intake.Sending;
import org.hearthmark.accreditation.application.intake.Sending.Declared;
import org.hearthmark.accreditation.web.Refused;
import org.hearthmark.accreditation.web.TypedFields;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.shared.Refusal;
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

/** The end of an application: check answers, declare and send, and what happens next. */
@Controller
@RequestMapping("/provider/apply/{draft}")
class SendPages {

    private static final String CHECK = "accreditation/check-answers";
    private static final String DECLARATION = "accreditation/apply-declaration";
    private static final int LONGEST = 200;

    /** The answers of one topic, with the way to change them. */
    public record Answers(String title, String href, Map<String, String> rows) {}

    private final DraftDoor door;
    private final Sending sending;
    private final ProviderRecord record;
    private final CaseFiles files;

    SendPages(DraftDoor door, Sending sending, ProviderRecord record, CaseFiles files) {
        this.door = door;
        this.sending = sending;
        this.record = record;
        this.files = files;
    }

    @GetMapping("/check")
    String check(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        return door.ready(draft, me, open -> showAnswers(open, model));
    }

    private String showAnswers(OpenDraft open, Model model) {
        show(open, model);
        model.addAttribute("answers", answers(open));
        model.addAttribute("checked", open.tasks().version());
        return CHECK;
    }

    private List<Answers> answers(OpenDraft open) {
        var answers = new ArrayList<Answers>();
        open.tasks()
                .firm()
                .forEach(task -> answers.add(answers(open, task.topic().label(), task)));
        open.tasks()
                .ofService()
                .forEach(task -> answers.add(answers(open, task.topic().label(), task)));
        open.tasks()
                .homes()
                .forEach(home -> home.topics()
                        .forEach(task -> answers.add(
                                answers(open, home.name() + ": " + task.topic().label(), task))));
        return answers;
    }

    private Answers answers(OpenDraft open, String title, TopicTask task) {
        return new Answers(
                title,
                RecordAddress.of(task.subject(), task.topic(), task.partOf(), open.address() + "/check"),
                record.inWords(task.said().orElseThrow().said()));
    }

    /** Of answers that were changed since they were checked, it is not declared that they are true: to be checked first. */
    @GetMapping("/declaration")
    String declaration(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String checked,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        return door.ready(draft, me, open -> {
            if (!open.tasks().version().equals(checked)) {
                return "redirect:" + open.address() + "/check";
            }
            var form = new DeclarationForm();
            form.setName(me.name());
            form.setChecked(checked);
            model.addAttribute("form", form);
            return show(open, model);
        });
    }

    /** On from answers that had to be checked once more, with what was typed before. */
    @PostMapping("/check")
    String declareAgain(
            @PathVariable UUID draft,
            @ModelAttribute("form") DeclarationForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        return door.open(draft, me, open -> {
            checkWho(form, new TypedFields(result));
            form.setDeclared(false);
            return show(open, model);
        });
    }

    @PostMapping("/declaration")
    String send(
            @PathVariable UUID draft,
            @ModelAttribute("form") DeclarationForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        return door.open(draft, me, open -> {
            check(form, result);
            if (result.hasErrors()) {
                return show(open, model);
            }
            try {
                var declared = new Declared(form.getName(), form.getPosition(), form.getChecked());
                sending.send(draft, me.organisation(), declared, me.username());
                return "redirect:" + open.address() + "/sent";
            } catch (Refusal refusal) {
                return refused(open, form, refusal, me, model);
            }
        });
    }

    private String refused(OpenDraft open, DeclarationForm form, Refusal refusal, SignedInPerson me, Model model) {
        if (refusal.kind() == Refusal.Kind.STALE) {
            model.addAttribute("problem", refusal.title());
            model.addAttribute("typed", form);
            return door.ready(open.id(), me, now -> showAnswers(now, model));
        }
        Refused.into(model, refusal);
        return show(open, model);
    }

    private static void check(DeclarationForm form, BindingResult result) {
        var typed = new TypedFields(result);
        checkWho(form, typed);
        if (!form.isDeclared()) {
            typed.fault("declared", "Confirm that what you say is true");
        }
    }

    private static void checkWho(DeclarationForm form, TypedFields typed) {
        typed.text("name", form.getName(), LONGEST, "Enter your name");
        typed.text("position", form.getPosition(), LONGEST, "Enter your position in the firm");
    }

    private static String show(OpenDraft open, Model model) {
        model.addAttribute("address", open.address());
        model.addAttribute("draft", open.draft());
        model.addAttribute("words", open.draft().ofAddedHome() ? Declaration.WORDS_OF_ADDED_HOME : Declaration.WORDS);
        return DECLARATION;
    }

    /** The reference, and what happens next. */
    @GetMapping("/sent")
    String sent(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var file = files.referenceOf(draft, me.organisation())
                .flatMap(files::open)
                .orElseThrow(() -> Refusal.unknown("application"));
        model.addAttribute("file", file);
        model.addAttribute("progress", Progress.of(file));
        return "accreditation/apply-sent";
    }
}
