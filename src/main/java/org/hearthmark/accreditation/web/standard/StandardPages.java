package org.hearthmark.accreditation.web.standard;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.hearthmark.accreditation.web.standard.VersionView.ItemLine;
import org.hearthmark.accreditation.web.standard.VersionView.State;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.Csv;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the alliance asks of homes, for everybody: each version of its standard, and what comes next. */
@Controller
class StandardPages {

    private final VersionViews versions;

    StandardPages(VersionViews versions) {
        this.versions = versions;
    }

    @GetMapping("/standards")
    String all(Model model) {
        model.addAttribute("versions", versions.all());
        return "accreditation/standards";
    }

    @GetMapping("/standards/next")
    String next(Model model) {
        var all = versions.all();
        model.addAttribute("coming", coming(all));
        model.addAttribute(
                "withdrawn",
                all.stream().filter(view -> view.state() == State.WITHDRAWN).toList());
        return "accreditation/standards-next";
    }

    @GetMapping("/standards/next.csv")
    ResponseEntity<String> nextAsFile() {
        return file(coming(versions.all()), "standard-next.csv");
    }

    @GetMapping("/standards/{version:\\d{1,6}}")
    String version(@PathVariable int version, Model model) {
        model.addAttribute("view", find(version));
        return "accreditation/standard";
    }

    @GetMapping("/standards/{version:\\d{1,6}}.csv")
    ResponseEntity<String> versionAsFile(@PathVariable int version) {
        return file(List.of(find(version)), "standard-" + version + ".csv");
    }

    /** What comes first is first. */
    private static List<VersionView> coming(List<VersionView> latestFirst) {
        return latestFirst.stream()
                .filter(VersionView::open)
                .sorted(comparing((VersionView view) -> view.version().effectiveFrom())
                        .thenComparing(VersionView::number))
                .toList();
    }

    private VersionView find(int version) {
        return versions.find(version).orElseThrow(() -> Refusal.unknown("version of the standard"));
    }

    private static ResponseEntity<String> file(List<VersionView> views, String name) {
        var csv = new Csv(
                "Version",
                "How it stands",
                "Planned for",
                "Where",
                "Kinds of homes",
                "Item",
                "What it is about",
                "Level",
                "What it asks",
                "What shows it",
                "Law",
                "Days of grace");
        views.forEach(view -> view.items().forEach(line -> csv.line(cells(view, line))));
        return csv.download(name);
    }

    private static Stream<Object> cells(VersionView view, ItemLine line) {
        return Stream.of(
                view.number(),
                view.state().label(),
                view.version().effectiveFrom(),
                view.where(),
                view.kinds(),
                line.item().id(),
                line.item().title(),
                line.level(),
                line.text(),
                line.item().evidence(),
                line.law(),
                line.graceDays());
    }
}
