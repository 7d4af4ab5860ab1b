package org.hearthmark.ladder.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.ladder.application.glide.GlidePaths;
import org.hearthmark.ladder.application.glide.GlidePaths.Goal;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.domain.glide.GlideStep;
import org.hearthmark.ladder.domain.glide.Obstacle;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.market.Target;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FormCommand;
import org.hearthmark.shared.web.Option;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The glide path: a sequence of raises towards a target that never breaks the guard, as far as today's records tell. */
@Controller
@RequestMapping("/ladder/glide-path")
class GlidePathPages {

    private static final int FEWEST_WEEKS = 6;
    private static final int MOST_WEEKS = 156;

    private final GlidePaths paths;
    private final RaiseDesk desk;
    private final RaiseChoices choices;
    private final ImpactNames names;

    GlidePathPages(GlidePaths paths, RaiseDesk desk, RaiseChoices choices, ImpactNames names) {
        this.paths = paths;
        this.desk = desk;
        this.choices = choices;
        this.names = names;
    }

    @GetMapping
    String plan(
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "36") String weeks,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        if (!target.isBlank()) {
            FormCommand.done(() -> fill(target, weeks, model), model);
        }
        return show(target, weeks, me, model);
    }

    @PostMapping
    String adopt(
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String weeks,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var made = FormCommand.result(() -> paths.adopt(goal(target), weeks(weeks), me.username()), model);
        if (made.isEmpty()) {
            return show(target, weeks, me, model);
        }
        flash.addFlashAttribute(
                "done", "Adopted as drafts that count in the plan: " + String.join(", ", made.get()) + ".");
        return "redirect:/ladder";
    }

    private String show(String target, String weeks, SignedInPerson me, Model model) {
        model.addAttribute("targets", targets());
        model.addAttribute("target", target);
        model.addAttribute("weeks", weeks);
        model.addAttribute("manager", me.has(Role.ALLIANCE_MANAGER));
        model.addAttribute("earliest", DaysInWords.day(paths.earliest()));
        return "ladder/glide-path";
    }

    private List<Option> targets() {
        return Stream.concat(
                        choices.beginnings().stream().map(one -> Option.of(one.key(), one.label())),
                        drafts().map(one -> Option.of(
                                one.reference(),
                                "What " + one.reference() + " asks: "
                                        + one.content().title())))
                .toList();
    }

    private Stream<RaiseFile> drafts() {
        return desk.all().stream().filter(raise -> raise.status() == RaiseStatus.DRAFT);
    }

    /** One step as the page shows it. */
    public record StepLine(int number, String day, String stages, String items, int counted, int full, String why) {}

    private void fill(String target, String weeks, Model model) {
        var plan = paths.plan(goal(target), weeks(weeks));
        var steps = new ArrayList<StepLine>();
        plan.steps().forEach(step -> steps.add(line(steps.size() + 1, step)));
        model.addAttribute("plan", plan);
        model.addAttribute("steps", steps);
        model.addAttribute("obstacles", plan.left().stream().map(this::obstacle).toList());
    }

    private StepLine line(int number, GlideStep step) {
        var overall = step.guard().overall();
        return new StepLine(
                number,
                DaysInWords.day(step.draft().day()),
                paths.stages(step),
                step.lifts().stream()
                        .map(lift -> names.item(lift.item()) + " to level " + lift.level())
                        .collect(Collectors.joining("; ")),
                overall.counted(),
                overall.full(),
                paths.why(step));
    }

    /** What is not reached, why, and the homes where a cure would make room. */
    public record ObstacleLine(String lift, String words, int placesOver, Map<String, String> homes) {}

    private static final int MOST_HOMES = 10;

    private ObstacleLine obstacle(Obstacle obstacle) {
        var homes = new LinkedHashMap<String, String>();
        obstacle.homes().stream()
                .limit(MOST_HOMES)
                .forEach(home -> homes.put(home.reference(), names.council(home.council())));
        return new ObstacleLine(
                names.item(obstacle.lift().item()) + " to level "
                        + obstacle.lift().level(),
                obstacle.words(GuardLimits.scheme(), paths.council()),
                obstacle.placesOver(GuardLimits.scheme()),
                homes);
    }

    /** A usual one by its key, or what a draft asks, by its reference. */
    private Goal goal(String target) {
        return drafts().filter(raise -> raise.reference().equals(target))
                .map(raise -> new Goal(raise.draft().target(), target))
                .findFirst()
                .or(() -> Optional.of(choices.begun(target, desk.inForce()))
                        .filter(levels -> !levels.isEmpty())
                        .map(levels -> new Goal(Target.of(levels), "")))
                .orElseThrow(() -> Refusal.invalid(
                        "There is no such target", Map.of("target", "Choose a target that is not reached yet")));
    }

    private static int weeks(String typed) {
        int weeks = typed.strip().matches("\\d{1,3}") ? Integer.parseInt(typed.strip()) : 0;
        if (weeks < FEWEST_WEEKS || weeks > MOST_WEEKS) {
            throw Refusal.invalid(
                    "There is a problem with the weeks",
                    Map.of("weeks", "Enter weeks as a whole number from " + FEWEST_WEEKS + " to " + MOST_WEEKS));
        }
        return weeks;
    }
}
