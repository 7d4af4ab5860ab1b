package org.hearthmark.provider.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.FactState;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.OfstedRegister;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.provider.Service;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A provider, for the alliance's staff: what public registers say of it, how old that is, and whom it belongs to. */
@Controller
@RequestMapping("/providers/{firm}")
class FirmPages {

    /** Of any list on the page. */
    private static final int SHOWN = 50;

    private final Providers providers;
    private final PublicFacts facts;
    private final OfstedRegister ofsted;
    private final GroupsOnPages groups;
    private final ObjectMapper json;
    private final Clock clock;

    FirmPages(
            Providers providers,
            PublicFacts facts,
            OfstedRegister ofsted,
            GroupsOnPages groups,
            ObjectMapper json,
            Clock clock) {
        this.providers = providers;
        this.facts = facts;
        this.ofsted = ofsted;
        this.groups = groups;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable UUID firm, @AuthenticationPrincipal SignedInPerson me, Model model) {
        Firm shown = providers.firm(firm);
        Map<FactKind, FactState> states = facts.of(firm);
        model.addAttribute("firm", shown);
        model.addAttribute("homes", providers.homeNames(Set.of(firm), SHOWN).get(firm));
        model.addAttribute("facts", onPage(states));
        model.addAttribute(
                "watched",
                states.values().stream().anyMatch(state -> state.nextTry().isPresent()));
        model.addAttribute("demo", states.values().stream().anyMatch(FirmPages::invented));
        model.addAttribute("byHand", facts.recordedByHand(firm, SHOWN));
        List<Service> services = providers.servicesOfFirm(firm, SHOWN + 1);
        model.addAttribute(
                "ofsted", ServiceOnPage.of(services.stream().limit(SHOWN).toList(), ofsted, LondonTime.today(clock)));
        model.addAttribute("moreServices", services.size() > SHOWN);
        model.addAttribute("group", groups.of(firm));
        model.addAttribute("mayAct", me.has(Role.ACCREDITATION_OFFICER) || me.has(Role.ALLIANCE_MANAGER));
        model.addAttribute("mayAppoint", me.has(Role.ADMINISTRATOR) || me.has(Role.ALLIANCE_MANAGER));
        return "provider/firm";
    }

    private List<FactOnPage> onPage(Map<FactKind, FactState> states) {
        Instant now = clock.instant();
        FactWords words = new FactWords(facts.readingOn(states, LondonTime.dayOf(now)));
        return new EnumMap<>(states)
                .values().stream()
                        .map(state -> FactOnPage.of(state, words, now))
                        .toList();
    }

    private static boolean invented(FactState state) {
        return state.latest()
                .filter(fact -> fact.source().contains("demo data"))
                .isPresent();
    }

    /** An answer as it came, laid out to be read. */
    @GetMapping("/answers/{fact}")
    String answer(@PathVariable UUID firm, @PathVariable UUID fact, Model model) {
        PublicFact found = facts.find(fact)
                .filter(one -> one.firm().equals(firm) && one.raw().isPresent())
                .orElseThrow(() -> Refusal.unknown("answer"));
        model.addAttribute("firm", providers.firm(firm));
        model.addAttribute("fact", found);
        model.addAttribute("answer", laidOut(found.raw().orElseThrow()));
        return "provider/firm-answer";
    }

    private String laidOut(String raw) {
        try {
            return json.readTree(raw).toPrettyString();
        } catch (JsonProcessingException notJson) {
            return raw;
        }
    }

    @PostMapping("/ask")
    String ask(@PathVariable UUID firm, RedirectAttributes flash) {
        facts.askNow(providers.firm(firm).id());
        flash.addFlashAttribute(
                "done", "Companies House is asked now. Load this page again in a minute: the answers are here then.");
        return "redirect:/providers/" + firm;
    }
}
