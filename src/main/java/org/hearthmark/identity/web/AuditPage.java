package org.hearthmark.identity.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditSearch;
import org.hearthmark.audit.AuditVerification;
import org.hearthmark.audit.SealedTrail;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.web.Csv;
import org.hearthmark.shared.web.Dates;
import org.hearthmark.shared.web.Option;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit trail for those who look after it: search, the last verification, the sealed head. Managers only read. */
@Controller
class AuditPage implements AddressRules {

    private final AuditSearch audit;
    private final AuditVerification verification;
    private final SealedTrail sealed;

    AuditPage(AuditSearch audit, AuditVerification verification, SealedTrail sealed) {
        this.audit = audit;
        this.verification = verification;
        this.sealed = sealed;
    }

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.forRoles("/admin/audit", Role.ADMINISTRATOR, Role.ALLIANCE_MANAGER)
                        .on(HttpMethod.GET),
                AddressRule.forRoles("/admin/audit.csv", Role.ADMINISTRATOR, Role.ALLIANCE_MANAGER)
                        .on(HttpMethod.GET),
                AddressRule.forRoles("/admin/audit/verify", Role.ADMINISTRATOR).on(HttpMethod.POST));
    }

    @GetMapping("/admin/audit")
    String search(
            @ModelAttribute("search") TrailSearch search, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var page = audit.find(search.query(), PageRequest.of(search.page(), TrailSearch.SIZE));
        model.addAttribute("entries", page.getContent());
        model.addAttribute("references", references(page.getContent()));
        model.addAttribute(
                "actions",
                audit.actions().stream()
                        .map(action -> Option.of(action, action))
                        .toList());
        model.addAttribute("fields", search.faults());
        model.addAttribute("csv", search.address("/admin/audit.csv", 0));
        model.addAttribute(
                "previousPage", page.hasPrevious() ? search.address("/admin/audit", search.page() - 1) : null);
        model.addAttribute("nextPage", page.hasNext() ? search.address("/admin/audit", search.page() + 1) : null);
        model.addAttribute("head", sealed.head());
        model.addAttribute("last", verification.last().orElse(null));
        model.addAttribute("mayVerify", me.has(Role.ADMINISTRATOR));
        return "identity/audit";
    }

    @GetMapping("/admin/audit.csv")
    ResponseEntity<String> file(TrailSearch search) {
        var dates = new Dates();
        var csv = new Csv("Number", "When", "Instant", "Who", "Action", "About", "Reference", "Details");
        var entries = audit.find(search.query(), PageRequest.of(0, TrailSearch.MOST_IN_A_FILE))
                .getContent();
        var references = references(entries);
        entries.forEach(entry -> csv.line(Stream.of(
                entry.number(),
                dates.moment(entry.at()),
                entry.at(),
                entry.who(),
                entry.action(),
                entry.about(),
                references.getOrDefault(entry.about(), ""),
                entry.details())));
        return csv.download("audit.csv");
    }

    private Map<UUID, String> references(List<AuditEntry> entries) {
        return audit.referencesOf(
                entries.stream().map(AuditEntry::about).distinct().toList());
    }

    @PostMapping("/admin/audit/verify")
    String verify(RedirectAttributes flash) {
        var report = verification.run();
        flash.addFlashAttribute(
                "done",
                report.good()
                        ? "The audit trail is what was sealed."
                        : "The audit trail is NOT what was sealed: see the report.");
        return "redirect:/admin/audit";
    }
}
