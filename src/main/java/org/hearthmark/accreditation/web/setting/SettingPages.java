package org.hearthmark.accreditation.web.setting;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.application.recheck.RegisterSheets;
import org.hearthmark.accreditation.application.setting.SettingFile;
import org.hearthmark.accreditation.application.setting.SettingFiles;
import org.hearthmark.accreditation.application.standing.Suspensions;
import org.hearthmark.accreditation.web.gap.GapsOnPage;
import org.hearthmark.accreditation.web.reassessment.ReassessmentOnPage;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.member.Council;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.HomeOccupancy;
import org.hearthmark.provider.Occupancies;
import org.hearthmark.provider.Vacancies;
import org.hearthmark.shared.LondonTime;
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

/** A home's page: where it stands and why; a manager stops it here at once, and another one opens it again. */
@Controller
@RequestMapping("/settings/{reference}")
class SettingPages {

    private static final int LONGEST_REASON = 2000;

    private final SettingFiles files;
    private final Occupancies occupancies;
    private final Vacancies vacancies;
    private final Councils councils;
    private final Clock clock;
    private final Suspensions suspensions;
    private final RegisterSheets registers;
    private final GapsOnPage gapsOnPage;
    private final InsteadOnPage instead;
    private final ReassessmentOnPage reassessment;

    SettingPages(
            SettingFiles files,
            Occupancies occupancies,
            Vacancies vacancies,
            Councils councils,
            Clock clock,
            Suspensions suspensions,
            RegisterSheets registers,
            GapsOnPage gapsOnPage,
            InsteadOnPage instead,
            ReassessmentOnPage reassessment) {
        this.files = files;
        this.occupancies = occupancies;
        this.vacancies = vacancies;
        this.councils = councils;
        this.clock = clock;
        this.suspensions = suspensions;
        this.registers = registers;
        this.gapsOnPage = gapsOnPage;
        this.instead = instead;
        this.reassessment = reassessment;
    }

    /** Shows the street address, so that a council user's look is written into the audit trail. */
    @GetMapping
    String page(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, Model model) {
        show(open(reference, me), me, model);
        return "accreditation/setting";
    }

    @PostMapping("/suspend")
    String suspend(
            @PathVariable String reference,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        return change(reference, reason, "suspendReason", me, model, flash, setting -> {
            suspensions.suspend(setting, reason.strip(), me.username());
            return "Suspended. The register and the check are closed for this home, and every member council is told.";
        });
    }

    @PostMapping("/lift")
    String lift(
            @PathVariable String reference,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        return change(reference, reason, "liftReason", me, model, flash, setting -> {
            suspensions.lift(setting, reason.strip(), me.username());
            return "The suspension is lifted. The standing of this home has been worked out again.";
        });
    }

    private interface Change {
        String apply(UUID setting);
    }

    private String change(
            String reference,
            String reason,
            String field,
            SignedInPerson me,
            Model model,
            RedirectAttributes flash,
            Change change) {
        var file = open(reference, me);
        try {
            requireReason(reason, field);
            flash.addFlashAttribute("done", change.apply(file.setting().id()));
            return "redirect:/settings/" + reference;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            show(file, me, model);
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            model.addAttribute("typedReason", reason);
            return "accreditation/setting";
        }
    }

    private static void requireReason(String reason, String field) {
        if (reason.isBlank()) {
            throw Refusal.invalid("A reason is missing", Map.of(field, "Enter the reason"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.invalid(
                    "The reason is too long", Map.of(field, "Use " + LONGEST_REASON + " characters or fewer"));
        }
    }

    private void show(SettingFile file, SignedInPerson me, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("rows", rows(file));
        boolean staff = me.organisationKind() == OrganisationKind.ALLIANCE;
        model.addAttribute("staff", staff);
        gapsOnPage.show(file.setting(), me, model);
        instead.show(file, me, model);
        reassessment.show(file.setting(), staff, model);
        model.addAttribute("registers", staff ? registers.ofSetting(file.setting()) : null);
        model.addAttribute("manager", me.has(Role.ALLIANCE_MANAGER));
        model.addAttribute("today", LondonTime.today(clock));
        model.addAttribute(
                "vacancy",
                Optional.ofNullable(vacancies
                                .of(Set.of(file.setting().id()))
                                .get(file.setting().id()))
                        .map(stated -> stated.within(file.places()))
                        .orElse(null));
        if (me.organisationKind() == OrganisationKind.ALLIANCE) {
            model.addAttribute(
                    "occupancy", new HomeOccupancy(occupancies.of(file.setting().id()), file.places()));
        }
    }

    private Map<String, String> rows(SettingFile file) {
        var rows = file.rows();
        var member = councils.find(file.setting().councilGss()).filter(Council::member);
        rows.computeIfPresent(
                "Council",
                (key, name) ->
                        name + (member.isPresent() ? ", a member of the alliance" : ", not a member of the alliance"));
        return rows;
    }

    private SettingFile open(String reference, SignedInPerson me) {
        return files.open(reference, me.username(), me.organisationKind() == OrganisationKind.COUNCIL)
                .orElseThrow(() -> Refusal.unknown("home " + reference));
    }
}
