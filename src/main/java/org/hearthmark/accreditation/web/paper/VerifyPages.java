package org.hearthmark.accreditation.web.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.hearthmark.accreditation.application.paper.CertificateCode;
import org.hearthmark.accreditation.application.paper.Verification;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whether a certificate counts, for anybody. A suspension shows at once, so nothing of it is cached, and no search engine
 * keeps it.
 */
@Controller
@RequestMapping("/verify")
class VerifyPages {

    private final Verification verification;

    VerifyPages(Verification verification) {
        this.verification = verification;
    }

    @GetMapping
    String ask(@RequestParam(required = false) String code, Model model, HttpServletResponse response) {
        never(response);
        model.addAttribute("typedCode", code);
        if (code != null) {
            var typed = CertificateCode.typed(code);
            if (typed.isPresent()) {
                return "redirect:/verify/" + typed.get();
            }
            model.addAttribute(
                    "fields", Map.of("code", "Enter the 16 letters and digits of the code, as in KX7M-29QA-4TRB-WZ3H"));
        }
        return "accreditation/verify";
    }

    @GetMapping("/{code}")
    String answer(@PathVariable String code, Model model, HttpServletResponse response) {
        never(response);
        var verified = verification.of(code);
        model.addAttribute("typedCode", code);
        model.addAttribute("verified", verified.orElse(null));
        model.addAttribute("unknown", verified.isEmpty());
        return "accreditation/verify";
    }

    private static void never(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
