package org.hearthmark.accreditation.web.casefile;

import java.nio.charset.StandardCharsets;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.casefile.Progress;
import org.hearthmark.accreditation.application.message.Messages;
import org.hearthmark.accreditation.application.message.Side;
import org.hearthmark.accreditation.application.paper.HomePapers;
import org.hearthmark.accreditation.application.request.RequestFiles;
import org.hearthmark.accreditation.application.tracker.CaseCalendar;
import org.hearthmark.accreditation.application.tracker.ExpectedDates;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.Diagrams;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A provider's own applications and where each stands. Nobody sees another provider's: it does not exist for them. */
@Controller
@RequestMapping("/provider")
class ProviderPages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CaseFiles files;
    private final ExpectedDates expectedDates;
    private final CaseCalendar calendar;
    private final HomePapers papers;
    private final RequestFiles requests;
    private final Messages messages;
    private final Diagrams diagrams;
    private final HomesOnPages homes;

    ProviderPages(
            CaseFiles files,
            ExpectedDates expectedDates,
            CaseCalendar calendar,
            HomePapers papers,
            RequestFiles requests,
            Messages messages,
            Diagrams diagrams,
            HomesOnPages homes) {
        this.files = files;
        this.expectedDates = expectedDates;
        this.calendar = calendar;
        this.papers = papers;
        this.requests = requests;
        this.messages = messages;
        this.diagrams = diagrams;
        this.homes = homes;
    }

    @GetMapping("/applications/{reference}")
    String tracker(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var file = own(reference, me);
        model.addAttribute("file", file);
        model.addAttribute("progress", Progress.of(file));
        model.addAttribute("papers", papers.of(file));
        var asked = requests.of(file);
        model.addAttribute("asked", asked);
        var written = messages.of(file.summary().id(), Side.PROVIDER, me.username());
        model.addAttribute("written", written);
        model.addAttribute("timeline", TimelineEntry.forProvider(file, asked, homes.of(file), written));
        model.addAttribute("diagram", diagrams.ofInstance(file.process()).orElse(null));
        model.addAttribute("expected", expectedDates.of(file).orElse(null));
        return "accreditation/tracker";
    }

    /** The visit and the days to keep, for the provider's own calendar. */
    @GetMapping("/applications/{reference}/calendar.ics")
    ResponseEntity<String> calendar(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(reference + ".ics")
                                .build()
                                .toString())
                .body(calendar.of(own(reference, me)));
    }

    @GetMapping(path = "/applications/{reference}/diagram.bpmn", produces = MediaType.TEXT_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me) {
        return diagrams.ofInstance(own(reference, me).process())
                .orElseThrow(() -> Refusal.unknown("diagram"))
                .bpmn();
    }

    private CaseFile own(String reference, SignedInPerson me) {
        return files.open(reference)
                .filter(file -> file.summary().organisation().equals(me.organisation()))
                .orElseThrow(() -> Refusal.unknown("application " + reference));
    }
}
