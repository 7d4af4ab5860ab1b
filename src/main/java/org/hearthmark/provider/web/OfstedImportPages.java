package org.hearthmark.provider.web;

import java.io.IOException;
import java.util.Map;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.ofsted.ImportReport;
import org.hearthmark.provider.ofsted.OfstedImports;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator gives us the list that Ofsted has published, and hears what came of it. */
@Controller
@RequestMapping("/admin/ofsted/import")
class OfstedImportPages {

    private static final String PAGE = "provider/ofsted-import";
    private static final int FAULTS_SHOWN = 100;

    private final OfstedImports imports;

    OfstedImportPages(OfstedImports imports) {
        this.imports = imports;
    }

    @GetMapping
    String form(@ModelAttribute("form") OfstedImportForm form) {
        return PAGE;
    }

    @PostMapping
    String take(
            @ModelAttribute("form") OfstedImportForm form,
            @RequestParam(required = false) MultipartFile file,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        Map<String, String> problems = problems(form, file);
        if (!problems.isEmpty()) {
            model.addAttribute("fields", problems);
            return PAGE;
        }
        var report = imports.take(new OfstedImports.Given(
                file.getBytes(), file.getOriginalFilename(), form.getAsAt().date(), form.isShorter(), me.username()));
        return report.taken() ? told(report, flash) : refused(report, model);
    }

    private static Map<String, String> problems(OfstedImportForm form, MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return Map.of("file", "Choose the CSV file that Ofsted published");
        }
        if (file.getSize() > OfstedImports.LARGEST) {
            return Map.of("file", "The file is larger than 30 MB, which no list of Ofsted's is");
        }
        return form.getAsAt().blank() || form.getAsAt().date().isPresent()
                ? Map.of()
                : Map.of("asAt", "Enter a day, for example 31 3 2025, or leave it empty");
    }

    private static String told(ImportReport report, RedirectAttributes flash) {
        flash.addFlashAttribute("done", report.headline());
        return report.id().map(id -> "redirect:/admin/ofsted/imports/" + id).orElse("redirect:/admin/ofsted");
    }

    private static String refused(ImportReport report, Model model) {
        model.addAttribute("problem", report.headline());
        model.addAttribute("remarks", report.remarks());
        model.addAttribute(
                "faults", report.faults().stream().limit(FAULTS_SHOWN).toList());
        model.addAttribute("faultsInAll", report.faults().size());
        return PAGE;
    }
}
