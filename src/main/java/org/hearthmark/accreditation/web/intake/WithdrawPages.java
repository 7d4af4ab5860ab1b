package org.hearthmark.accreditation.web.intake;

import java.util.Map;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.intake.Withdrawals;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Withdrawing an application: a page of its own that says what follows, for its provider and for staff on its behalf. */
@Controller
class WithdrawPages {

    private static final String PAGE = "accreditation/withdraw";
    private static final int LONGEST_REASON = 2000;

    private final CaseFiles files;
    private final Withdrawals withdrawals;

    WithdrawPages(CaseFiles files, Withdrawals withdrawals) {
        this.files = files;
        this.withdrawals = withdrawals;
    }

    @GetMapping("/provider/applications/{reference}/withdraw")
    String ask(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, Model model) {
        show(own(reference, me), ofProvider(reference), model);
        return PAGE;
    }

    @PostMapping("/provider/applications/{reference}/withdraw")
    String withdraw(
            @PathVariable String reference,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var file = own(reference, me);
        return answer(
                file,
                ofProvider(reference),
                reason,
                model,
                () -> withdrawals.withdraw(file.summary().id(), me.organisation(), reason.strip(), me.username()));
    }

    @GetMapping("/cases/{reference}/withdraw")
    String askStaff(@PathVariable String reference, Model model) {
        show(open(reference), ofCase(reference), model);
        return PAGE;
    }

    @PostMapping("/cases/{reference}/withdraw")
    String record(
            @PathVariable String reference,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var file = open(reference);
        return answer(
                file,
                ofCase(reference),
                reason,
                model,
                () -> withdrawals.recordFor(file.summary().id(), reason.strip(), me.username()));
    }

    private String answer(CaseFile file, String back, String reason, Model model, Runnable withdrawing) {
        try {
            requireReason(reason);
            withdrawing.run();
            return "redirect:" + back;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            show(file, back, model);
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            model.addAttribute("typedReason", reason);
            return PAGE;
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalid("A reason is missing", Map.of("reason", "Enter the reason"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.invalid(
                    "The reason is too long", Map.of("reason", "Use " + LONGEST_REASON + " characters or fewer"));
        }
    }

    private static void show(CaseFile file, String back, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("back", back);
        model.addAttribute("onBehalf", back.startsWith("/cases/"));
    }

    private static String ofProvider(String reference) {
        return "/provider/applications/" + reference;
    }

    private static String ofCase(String reference) {
        return "/cases/" + reference;
    }

    private CaseFile own(String reference, SignedInPerson me) {
        return files.open(reference)
                .filter(file -> file.summary().organisation().equals(me.organisation()))
                .orElseThrow(() -> Refusal.unknown("application " + reference));
    }

    private CaseFile open(String reference) {
        return files.open(reference).orElseThrow(() -> Refusal.unknown("case " + reference));
    }
}
