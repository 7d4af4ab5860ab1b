package org.hearthmark.accreditation.web.intake;

import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.intake.Choices;
import org.hearthmark.accreditation.application.intake.Choices.HomeChoice;
import org.hearthmark.accreditation.web.Refused;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Topic;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.Option;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which service and which homes an application is for: chosen from the provider's record, or begun there. */
@Controller
@RequestMapping("/provider/apply/{draft}")
class ChoosePages {

    private static final String SERVICE = "accreditation/apply-service";
    private static final String HOMES = "accreditation/apply-homes";
    private static final String BEGIN = "begin";

    private final DraftDoor door;
    private final Choices choices;

    ChoosePages(DraftDoor door, Choices choices) {
        this.door = door;
        this.choices = choices;
    }

    @GetMapping("/service")
    String service(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        return door.open(draft, me, open -> {
            var form = new ChoiceForm();
            form.setService(String.valueOf(open.draft().service()));
            return showServices(open, form, model);
        });
    }

    @PostMapping("/service")
    String chooseService(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "choose") String action,
            @ModelAttribute("form") ChoiceForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        return door.open(draft, me, open -> {
            if (action.equals(BEGIN) && !open.draft().ofAddedHome()) {
                var begun = choices.beginService(open.draft(), me.username());
                return "redirect:"
                        + RecordAddress.of(begun, Topic.SERVICE, open.file().firm(), open.address());
            }
            try {
                choices.chooseService(open.draft(), open.file(), form.chosenService(), me.username());
                return DraftDoor.toList(open.draft());
            } catch (Refusal refusal) {
                Refused.into(model, refusal);
                return showServices(open, form, model);
            }
        });
    }

    private String showServices(OpenDraft open, ChoiceForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("address", open.address());
        model.addAttribute("draft", open.draft());
        model.addAttribute(
                "services",
                choices.services(open.draft(), open.file()).stream()
                        .map(service -> Option.of(service.id().toString(), service.name()))
                        .toList());
        return SERVICE;
    }

    @GetMapping("/homes")
    String homes(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        return door.withService(draft, me, open -> {
            var form = new ChoiceForm();
            form.setHomes(open.draft().homes().stream().map(UUID::toString).toList());
            return showHomes(open, form, model);
        });
    }

    @PostMapping("/homes")
    String chooseHomes(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "choose") String action,
            @ModelAttribute("form") ChoiceForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        return door.withService(draft, me, open -> {
            try {
                if (action.equals(BEGIN)) {
                    var begun = choices.beginHome(open.draft(), open.file(), form.chosenHomes(), me.username());
                    return "redirect:"
                            + RecordAddress.of(
                                    begun, Topic.HOME_ADDRESS, open.draft().service(), open.address());
                }
                choices.chooseHomes(open.draft(), open.file(), form.chosenHomes(), me.username());
                return DraftDoor.toList(open.draft());
            } catch (Refusal refusal) {
                Refused.into(model, refusal);
                return showHomes(open, form, model);
            }
        });
    }

    private String showHomes(OpenDraft open, ChoiceForm form, Model model) {
        var homes = choices.homes(open.draft(), open.file());
        model.addAttribute("form", form);
        model.addAttribute("address", open.address());
        model.addAttribute("draft", open.draft());
        model.addAttribute("service", open.tasks().service().orElseThrow());
        model.addAttribute(
                "choices",
                Stream.concat(
                                homes.stream()
                                        .filter(home -> home.against() == null)
                                        .map(ChoosePages::option),
                                notBegun(open))
                        .toList());
        model.addAttribute(
                "others", homes.stream().filter(home -> home.against() != null).toList());
        return HOMES;
    }

    private static Option option(HomeChoice home) {
        return new Option(home.id().toString(), home.name(), home.accredited() ? "Accredited today" : null);
    }

    /** Homes that were added here and of which nothing is said yet. */
    private static Stream<Option> notBegun(OpenDraft open) {
        return open.tasks().homes().stream()
                .filter(home -> home.name() == null)
                .map(home -> new Option(home.id().toString(), "A new home", "Nothing is said of it yet"));
    }
}
