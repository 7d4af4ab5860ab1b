package org.hearthmark.provider.web.record;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.document.FileDownload;
import org.hearthmark.identity.People;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordDocument;
import org.hearthmark.provider.RecordDocumentKind;
import org.hearthmark.provider.RecordDocuments;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FileBatch;
import org.hearthmark.shared.web.FilesTaken;
import org.hearthmark.shared.web.Option;
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
 * The policies, insurances and certificates of a provider's record, for its own people: what each firm, service and home has,
 * and a form that takes several files at once, each kept on its own.
 */
@Controller
@RequestMapping("/provider/record/documents")
class RecordDocumentPages {

    private static final String LIST = "/provider/record/documents";
    private static final int LONGEST_REASON = 500;

    private final ProviderRecord record;
    private final RecordDocuments documents;
    private final People people;
    private final Clock clock;

    RecordDocumentPages(ProviderRecord record, RecordDocuments documents, People people, Clock clock) {
        this.record = record;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedInPerson me, Model model) {
        RecordFile file = file(me);
        List<RecordedSubject> subjects = file.subjects().toList();
        Map<UUID, List<RecordDocument>> filed =
                documents.of(subjects.stream().map(RecordedSubject::id).toList());
        model.addAttribute("subjects", subjects);
        model.addAttribute("filed", filed);
        model.addAttribute("today", LondonTime.today(clock));
        return "provider/record-documents";
    }

    @GetMapping("/{subject}")
    String of(@PathVariable UUID subject, @AuthenticationPrincipal SignedInPerson me, Model model) {
        return show(subject(me, subject), new RecordFilesForm(), model);
    }

    /** After a fault the page is shown at once with what was typed; after success it is asked for anew. */
    @PostMapping("/{subject}")
    String add(
            @PathVariable UUID subject,
            @ModelAttribute("form") RecordFilesForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        RecordedSubject about = subject(me, subject);
        Map<String, String> problems = form.problems(about.about(), documents);
        if (!problems.isEmpty()) {
            model.addAttribute("fields", problems);
            return show(about, form, model);
        }
        FilesTaken taken = take(subject, form, me);
        if (taken.refused() == null) {
            flash.addFlashAttribute("kept", taken.kept() + form.keptBefore());
            return "redirect:" + LIST + "/" + subject;
        }
        model.addAttribute("kept", taken.kept());
        model.addAttribute("refused", taken.refused());
        return show(about, form, model);
    }

    /** The same for the page's script, which sends each file on its own. */
    @PostMapping(path = "/{subject}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    FilesTaken addEach(
            @PathVariable UUID subject,
            @ModelAttribute("form") RecordFilesForm form,
            @AuthenticationPrincipal SignedInPerson me) {
        Map<String, String> problems = form.problems(subject(me, subject).about(), documents);
        return problems.isEmpty()
                ? take(subject, form, me)
                : FilesTaken.none(problems.values().iterator().next());
    }

    private FilesTaken take(UUID subject, RecordFilesForm form, SignedInPerson me) {
        return FileBatch.keepEach(
                form.chosen(),
                (name, content) ->
                        documents.add(me.organisation(), subject, form.said(), name, content, me.username()));
    }

    @GetMapping("/{subject}/{document}/file")
    ResponseEntity<InputStreamResource> download(
            @PathVariable UUID subject, @PathVariable UUID document, @AuthenticationPrincipal SignedInPerson me) {
        RecordDocument found =
                documents.find(document, List.of(subject(me, subject).id()));
        return FileDownload.of(found.stored(), documents.open(found));
    }

    @PostMapping("/{subject}/{document}/mistake")
    String mistake(
            @PathVariable UUID subject,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        RecordedSubject about = subject(me, subject);
        RecordDocument found = documents.find(document, List.of(about.id()));
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            model.addAttribute(
                    "problem", reason.isBlank() ? "Say why it does not belong here" : "Use 500 characters or fewer");
            return show(about, new RecordFilesForm(), model);
        }
        documents.markMistaken(me.organisation(), found, reason.strip(), me.username());
        flash.addFlashAttribute("done", found.title() + " is marked as put in by mistake.");
        return "redirect:" + LIST + "/" + subject;
    }

    private String show(RecordedSubject about, RecordFilesForm form, Model model) {
        model.addAttribute("subject", about);
        model.addAttribute("form", form);
        List<RecordDocument> filed = documents.of(List.of(about.id())).getOrDefault(about.id(), List.of());
        model.addAttribute("documents", filed);
        model.addAttribute(
                "names",
                people.names(
                        filed.stream().map(one -> one.stored().uploadedBy()).collect(Collectors.toSet())));
        model.addAttribute(
                "kinds",
                RecordDocumentKind.of(about.about()).stream()
                        .map(kind -> Option.of(kind.name(), kind.label()))
                        .toList());
        model.addAttribute("today", LondonTime.today(clock));
        return "provider/record-files";
    }

    private RecordFile file(SignedInPerson me) {
        return record.of(me.organisation()).orElseThrow(() -> Refusal.unknown("record"));
    }

    private RecordedSubject subject(SignedInPerson me, UUID id) {
        return file(me).subject(id).orElseThrow(() -> Refusal.unknown("record"));
    }
}
