package org.hearthmark.accreditation.web.casefile;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.casefile.Progress;
import org.hearthmark.accreditation.application.intake.Declarations;
import org.hearthmark.accreditation.application.message.Messages;
import org.hearthmark.accreditation.application.message.Side;
import org.hearthmark.accreditation.application.paper.HomePapers;
import org.hearthmark.accreditation.application.recheck.RegisterSheets;
import org.hearthmark.accreditation.application.request.RequestFiles;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.Diagrams;
import org.hearthmark.workflow.RulesFired;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A case as the alliance's staff see it: facts, homes, tasks, timeline, audit trail and diagram on one page. */
@Controller
@RequestMapping("/cases/{reference}")
class CasePages {

    private final CaseFiles files;
    private final HomePapers papers;
    private final RequestFiles requests;
    private final Messages messages;
    private final Diagrams diagrams;
    private final RulesFired rules;
    private final HomesOnPages homes;
    private final RegisterSheets registers;
    private final Declarations declarations;

    CasePages(
            CaseFiles files,
            HomePapers papers,
            RequestFiles requests,
            Messages messages,
            Diagrams diagrams,
            RulesFired rules,
            HomesOnPages homes,
            RegisterSheets registers,
            Declarations declarations) {
        this.files = files;
        this.papers = papers;
        this.requests = requests;
        this.messages = messages;
        this.diagrams = diagrams;
        this.rules = rules;
        this.homes = homes;
        this.registers = registers;
        this.declarations = declarations;
    }

    @GetMapping
    String page(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var file = open(reference);
        model.addAttribute("file", file);
        model.addAttribute("facts", new CaseFacts(file));
        model.addAttribute("declared", declarations.of(file.summary().id()));
        model.addAttribute("papers", papers.of(file));
        model.addAttribute("registers", registers.ofCase(file.summary().id()));
        model.addAttribute("progress", Progress.of(file));
        var asked = requests.of(file);
        model.addAttribute("asked", asked);
        var written = messages.of(file.summary().id(), Side.ALLIANCE, me.username());
        model.addAttribute("written", written);
        model.addAttribute("timeline", TimelineEntry.forStaff(file, asked, homes.of(file), written));
        model.addAttribute("rulings", rules.about(subjects(file)));
        model.addAttribute("diagram", diagrams.ofInstance(file.process()).orElse(null));
        model.addAttribute("mayWithdraw", me.has(Role.ACCREDITATION_OFFICER) || me.has(Role.ALLIANCE_MANAGER));
        model.addAttribute("maySeeEvidence", me.roles().stream().anyMatch(role -> role != Role.BROKER));
        model.addAttribute(
                "mayPrintSheets",
                me.has(Role.INSPECTOR) || me.has(Role.ACCREDITATION_OFFICER) || me.has(Role.ALLIANCE_MANAGER));
        return "accreditation/case";
    }

    @GetMapping(path = "/diagram.bpmn", produces = MediaType.TEXT_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String reference) {
        return diagrams.ofInstance(open(reference).process())
                .orElseThrow(() -> Refusal.unknown("diagram"))
                .bpmn();
    }

    /** The case, its homes, and the homes' settings. */
    private static List<UUID> subjects(CaseFile file) {
        return Stream.concat(
                        Stream.of(file.summary().id()),
                        file.homes().stream()
                                .flatMap(home ->
                                        Stream.of(home.id(), home.setting().id())))
                .toList();
    }

    private CaseFile open(String reference) {
        return files.open(reference).orElseThrow(() -> Refusal.unknown("case " + reference));
    }
}
