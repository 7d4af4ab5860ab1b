package org.hearthmark.provider.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.member.Councils;
import org.hearthmark.member.Membership;
import org.hearthmark.provider.Occupancies;
import org.hearthmark.provider.Occupancy;
import org.hearthmark.provider.OccupancyBy;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
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

/** How many of a council's own young people live in which home: what it states, and what the homes say. Nothing of others. */
@Controller
@RequestMapping("/council")
class CouncilOccupancyPages {

    private static final int SIZE = 20;

    private final Providers providers;
    private final Occupancies occupancies;
    private final Councils councils;
    private final Clock clock;

    CouncilOccupancyPages(Providers providers, Occupancies occupancies, Councils councils, Clock clock) {
        this.providers = providers;
        this.occupancies = occupancies;
        this.councils = councils;
        this.clock = clock;
    }

    /** One home with what was stated of this council's young people there; null where one of the two has said nothing. */
    public record Line(Setting home, Occupancy ours, Occupancy theirs) {

        static Line of(Setting home, List<Occupancy> stated) {
            return new Line(home, by(OccupancyBy.COUNCIL, stated), by(OccupancyBy.PROVIDER, stated));
        }

        private static Occupancy by(OccupancyBy who, List<Occupancy> stated) {
            return stated.stream()
                    .filter(one -> one.statedBy() == who)
                    .findFirst()
                    .orElse(null);
        }

        public boolean disagree() {
            return ours != null && theirs != null && ours.youngPeople() != theirs.youngPeople();
        }
    }

    @GetMapping("/occupancy")
    String all(@RequestParam(defaultValue = "0") int page, @AuthenticationPrincipal SignedInPerson me, Model model) {
        int number = Math.max(0, page);
        var found = occupancies.ofCouncil(own(me).gss(), (long) number * SIZE, SIZE + 1);
        var stated = found.stream().limit(SIZE).toList();
        Map<UUID, Setting> homes = providers.settings(
                stated.stream().map(of -> of.get(0).setting()).toList());
        model.addAttribute("council", own(me));
        model.addAttribute(
                "lines",
                stated.stream()
                        .map(of -> Line.of(homes.get(of.get(0).setting()), of))
                        .toList());
        model.addAttribute("today", LondonTime.today(clock));
        model.addAttribute("previousPage", number == 0 ? null : "/council/occupancy?page=" + (number - 1));
        model.addAttribute("nextPage", found.size() > SIZE ? "/council/occupancy?page=" + (number + 1) : null);
        return "provider/council-homes";
    }

    @GetMapping("/homes/{reference}/occupancy")
    String home(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, Model model) {
        Setting home = home(reference);
        model.addAttribute("form", OccupancyForm.on(LondonTime.today(clock)));
        return show(home, own(me), model);
    }

    @PostMapping("/homes/{reference}/occupancy")
    String state(
            @PathVariable String reference,
            @ModelAttribute("form") OccupancyForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        Setting home = home(reference);
        Membership council = own(me);
        boolean kept = form.keptBy(
                () -> occupancies.state(
                        home.id(), council.gss(), form.number(), form.day(), OccupancyBy.COUNCIL, me.username()),
                model,
                flash);
        return kept ? back(home) : show(home, council, model);
    }

    /** Confirms the council's own number, or, where it has stated none, takes the home's. */
    @PostMapping("/homes/{reference}/occupancy/confirm")
    String confirm(
            @PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, RedirectAttributes flash) {
        Setting home = home(reference);
        String gss = own(me).gss();
        Line line = Line.of(home, occupancies.ofCouncil(gss, home.id()));
        Occupancy last = Optional.ofNullable(line.ours())
                .or(() -> Optional.ofNullable(line.theirs()))
                .orElseThrow(() -> Refusal.unknown("number of young people"));
        occupancies.state(home.id(), gss, last.youngPeople(), last.since(), OccupancyBy.COUNCIL, me.username());
        flash.addFlashAttribute("done", "Thank you. The number is confirmed as of today.");
        return back(home);
    }

    private String show(Setting home, Membership council, Model model) {
        model.addAttribute("line", Line.of(home, occupancies.ofCouncil(council.gss(), home.id())));
        model.addAttribute("council", council);
        model.addAttribute("today", LondonTime.today(clock));
        return "provider/council-occupancy";
    }

    private static String back(Setting home) {
        return "redirect:/council/homes/" + home.reference() + "/occupancy";
    }

    private Setting home(String reference) {
        return providers.settingByReference(reference).orElseThrow(() -> Refusal.unknown("home " + reference));
    }

    /** The council for which somebody is signed in. */
    private Membership own(SignedInPerson me) {
        return councils.membershipOf(me.organisation()).orElseThrow(() -> Refusal.unknown("council of yours"));
    }
}
