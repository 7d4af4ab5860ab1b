package org.hearthmark.identity.web;

import java.util.Map;
import java.util.UUID;
import org.hearthmark.identity.Account;
import org.hearthmark.identity.Colleagues;
import org.hearthmark.identity.JoinRequests;
import org.hearthmark.identity.People;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a provider's administrator sees who acts for it: invites, changes roles, removes, lets somebody join. */
@Controller
@RequestMapping("/provider/people")
class PeoplePages {

    private static final String PAGE = "identity/people";
    private static final String HERE = "redirect:/provider/people";

    private final Colleagues colleagues;
    private final JoinRequests requests;
    private final People people;

    PeoplePages(Colleagues colleagues, JoinRequests requests, People people) {
        this.colleagues = colleagues;
        this.requests = requests;
        this.people = people;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("form", new InvitationForm());
        return page(me, model);
    }

    private String page(SignedInPerson me, Model model) {
        model.addAttribute("me", me.username());
        model.addAttribute("colleagues", colleagues.of(me.organisation()));
        model.addAttribute("invitations", colleagues.invitations(me.organisation()));
        model.addAttribute("requests", requests.waitingFor(me.organisation()));
        model.addAttribute("roles", InvitationForm.ROLES);
        return PAGE;
    }

    @PostMapping("/invite")
    String invite(
            @ModelAttribute("form") InvitationForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        if (!form.roleChosen()) {
            model.addAttribute("fields", Map.of("role", "Choose what the person may do"));
            return page(me, model);
        }
        boolean invited = FormCommand.done(
                () -> colleagues.invite(
                        me.organisation(), form.getEmail(), form.administrator(), people.require(me.username())),
                model);
        if (!invited) {
            return page(me, model);
        }
        flash.addFlashAttribute("done", "We have sent an invitation to " + form.getEmail() + ". It works for 7 days.");
        return HERE;
    }

    @PostMapping("/invitations/{invitation}/withdraw")
    String withdraw(
            @PathVariable UUID invitation, @AuthenticationPrincipal SignedInPerson me, RedirectAttributes flash) {
        colleagues.withdraw(me.organisation(), invitation, me.username());
        flash.addFlashAttribute("done", "The invitation does not work any more.");
        return HERE;
    }

    @PostMapping("/{person}/role")
    String change(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "false") boolean administrator,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        return FormCommand.result(
                        () -> colleagues.change(me.organisation(), person, administrator, me.username()), model)
                .map(changed -> done(
                        changed.name()
                                + (administrator ? " is an administrator now." : " is not an administrator any more."),
                        flash))
                .orElseGet(() -> show(me, model));
    }

    /** Asks before somebody is removed. */
    @GetMapping("/{person}/remove")
    String remove(@PathVariable UUID person, @AuthenticationPrincipal SignedInPerson me, Model model) {
        Account colleague = colleagues.of(me.organisation()).stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("person"));
        model.addAttribute("colleague", colleague);
        return "identity/people-remove";
    }

    @PostMapping("/{person}/remove")
    String remove(
            @PathVariable UUID person,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        return FormCommand.result(() -> colleagues.remove(me.organisation(), person, me.username()), model)
                .map(removed -> done(removed.name() + " does not act for you any more, and is signed out.", flash))
                .orElseGet(() -> show(me, model));
    }

    @PostMapping("/requests/{request}")
    String answer(
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String answer,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        if (!RequestAnswer.given(answer)) {
            requireWaiting(request, me);
            model.addAttribute("problem", RequestAnswer.MISSING);
            return show(me, model);
        }
        boolean yes = RequestAnswer.yes(answer);
        return FormCommand.result(
                        () -> requests.answerAsAdministrator(me.organisation(), request, yes, me.username()), model)
                .map(answered -> done(RequestAnswer.inWords(answered, yes), flash))
                .orElseGet(() -> show(me, model));
    }

    private void requireWaiting(UUID request, SignedInPerson me) {
        if (requests.waitingFor(me.organisation()).stream()
                .noneMatch(one -> one.id().equals(request))) {
            throw Refusal.unknown("request");
        }
    }

    private static String done(String what, RedirectAttributes flash) {
        flash.addFlashAttribute("done", what);
        return HERE;
    }
}
