package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.DaysInWords;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages in front of the house: start and sign-in. */
@Controller
class FrontPages {

    private static final String WRONG = "The user name or the password is not right.";

    private final PageFrame frame;
    private final People people;

    FrontPages(PageFrame frame, People people) {
        this.frame = frame;
        this.people = people;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("places", Places.of(me));
        return "identity/start";
    }

    @GetMapping(WebSecurity.SIGN_IN)
    String signIn(HttpServletRequest request, Model model) {
        model.addAttribute("wrong", wrong(request));
        model.addAttribute("demoPeople", frame.demonstration() ? demoPeople() : List.of());
        return "identity/sign-in";
    }

    private static String wrong(HttpServletRequest request) {
        return SignInGate.tryAgain(request.getSession(false))
                .map(moment -> WRONG + " Try again after " + DaysInWords.moment(moment) + ".")
                .orElse(WRONG + " Try again.");
    }

    @GetMapping("/favicon.ico")
    String favicon() {
        return "redirect:/hearth.svg";
    }

    private List<DemoPerson> demoPeople() {
        return people.all().stream()
                .filter(p -> !p.serviceAccount())
                .map(DemoPerson::of)
                .sorted()
                .toList();
    }

    /** Somebody to sign in as, on the sign-in page of the demonstration. */
    record DemoPerson(int rank, String username, String name, String role) implements Comparable<DemoPerson> {

        static DemoPerson of(Person person) {
            return person.roles().stream()
                    .sorted()
                    .findFirst()
                    .map(role -> new DemoPerson(role.ordinal(), person.username(), person.name(), role.label()))
                    .orElseThrow();
        }

        @Override
        public int compareTo(DemoPerson other) {
            return rank == other.rank ? username.compareTo(other.username) : Integer.compare(rank, other.rank);
        }
    }
}
