package org.hearthmark.provider.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.export.ProviderExport;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * A provider's copy of everything it gave, for its administrators. It is made in a file of its own first: what cannot be made
 * is told, and a slow line holds up nothing.
 */
@Controller
class ExportPages {

    private final ProviderExport export;
    private final ProviderRecord record;
    private final Clock clock;

    ExportPages(ProviderExport export, ProviderRecord record, Clock clock) {
        this.export = export;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/provider/export")
    String page(Model model) {
        model.addAttribute("contents", export.contents());
        return "provider/export";
    }

    @GetMapping("/provider/export.zip")
    void archive(@AuthenticationPrincipal SignedInPerson me, HttpServletResponse response) throws IOException {
        nameOf(me);
        send("zip", "application/zip", response, to -> export.archive(me.organisation(), me.username(), to));
    }

    @GetMapping("/provider/export.pdf")
    void pdf(@AuthenticationPrincipal SignedInPerson me, HttpServletResponse response) throws IOException {
        String name = nameOf(me);
        send(
                "pdf",
                MediaType.APPLICATION_PDF_VALUE,
                response,
                to -> export.pdf(me.organisation(), name, me.username(), to));
    }

    private String nameOf(SignedInPerson me) {
        RecordFile file = record.of(me.organisation()).orElseThrow(() -> Refusal.unknown("record"));
        return file.theFirm().name();
    }

    private void send(String form, String type, HttpServletResponse response, Consumer<OutputStream> made)
            throws IOException {
        Path file = Files.createTempFile("export-", "." + form);
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                made.accept(to);
            }
            response.setContentType(type);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("hearthmark-" + LondonTime.today(clock) + "." + form)
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }
}
