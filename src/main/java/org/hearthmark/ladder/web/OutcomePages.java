package org.hearthmark.ladder.web;

import java.util.stream.Stream;
import org.hearthmark.ladder.application.effect.Courses;
import org.hearthmark.ladder.application.effect.Courses.Outcome;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.Csv;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was predicted of each home when a raise was published and what has come of it, to take away. */
@Controller
class OutcomePages {

    private final Courses courses;
    private final ImpactNames names;

    OutcomePages(Courses courses, ImpactNames names) {
        this.courses = courses;
        this.names = names;
    }

    @GetMapping("/ladder/raises/{reference}/outcomes.csv")
    ResponseEntity<String> outcomes(@PathVariable String reference) {
        var course = courses.of(reference);
        if (!course.published()) {
            throw Refusal.unknown("prediction");
        }
        var csv = new Csv(
                "Reference",
                "Home",
                "Council",
                "Region",
                "Places",
                "Fully accredited then",
                "Records then",
                "Predicted",
                "Grade predicted",
                "Items it lacked",
                "What has come of it");
        var outcomes = courses.outcomes(course);
        outcomes.stream().limit(HomeSearch.MOST_IN_A_FILE).forEach(one -> csv.line(cells(one)));
        if (outcomes.size() > HomeSearch.MOST_IN_A_FILE) {
            csv.line(Stream.of("Only the first " + HomeSearch.MOST_IN_A_FILE + " of " + outcomes.size() + " homes"));
        }
        return csv.download(reference + "-outcomes.csv");
    }

    private Stream<Object> cells(Outcome one) {
        var home = one.predicted();
        return Stream.of(
                home.reference(),
                home.name(),
                names.council(home.councilGss()),
                home.region(),
                home.places(),
                home.fully() ? "Yes" : "No",
                home.answer().label(),
                home.outcome().label(),
                home.grade(),
                String.join(" ", home.items()),
                one.come());
    }
}
