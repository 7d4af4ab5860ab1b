package org.hearthmark.accreditation.web.gap;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.gap.GapLine;
import org.hearthmark.accreditation.application.gap.GapLists;
import org.hearthmark.accreditation.application.gap.HomeGaps;
import org.hearthmark.accreditation.domain.gap.Ask.State;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.web.Csv;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that is asked next of a provider's homes, the earliest date first; the list can be taken away. */
@Controller
class AskedPages {

    static final int PAGE = 50;
    static final int MOST_IN_A_FILE = 1000;

    private static final Comparator<Row> WHAT_IS_DUE_FIRST = comparing(
                    (Row row) -> row.line().gap().next().state() != State.DUE)
            .thenComparing(row -> row.line().by().orElse(null), nullsLast(naturalOrder()))
            .thenComparing(row -> row.home().name())
            .thenComparing(row -> row.line().item().id());

    private final GapLists lists;

    AskedPages(GapLists lists) {
        this.lists = lists;
    }

    /** An item asked of a home. */
    record Row(Setting home, GapLine line) {}

    @GetMapping("/provider/asked")
    String page(@RequestParam(defaultValue = "0") int page, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var homes = lists.ofFirm(me.organisation());
        var rows = rows(homes);
        int last = Math.max(0, (rows.size() - 1) / PAGE);
        int number = Math.min(Math.max(0, page), last);
        model.addAttribute("homes", homes);
        model.addAttribute("total", rows.size());
        model.addAttribute(
                "rows", rows.stream().skip((long) number * PAGE).limit(PAGE).toList());
        model.addAttribute("previousPage", number == 0 ? null : "/provider/asked?page=" + (number - 1));
        model.addAttribute("nextPage", number == last ? null : "/provider/asked?page=" + (number + 1));
        return "accreditation/asked";
    }

    @GetMapping("/provider/asked.csv")
    ResponseEntity<String> file(@AuthenticationPrincipal SignedInPerson me) {
        var csv = new Csv(
                "Reference",
                "Home",
                "Item",
                "What it is about",
                "Recorded",
                "Level asked",
                "What it asks",
                "From",
                "To be met before",
                "What shows it",
                "How it stands",
                "Answered");
        var cells = rows(lists.ofFirm(me.organisation())).stream()
                .flatMap(row -> row.line().gap().asks().stream()
                        .map(ask -> Stream.<Object>of(
                                row.home().reference(),
                                row.home().name(),
                                row.line().item().id(),
                                row.line().item().title(),
                                row.line().recorded(),
                                ask.level(),
                                row.line().item().levels().get(ask.level()),
                                ask.from(),
                                ask.by().map(LocalDate::toString).orElse(""),
                                row.line().item().evidence(),
                                ask.state().label(),
                                row.line().answered() ? "Yes" : "No")))
                .toList();
        cells.stream().limit(MOST_IN_A_FILE).forEach(csv::line);
        if (cells.size() > MOST_IN_A_FILE) {
            csv.line(Stream.of("Only the first " + MOST_IN_A_FILE + " of " + cells.size() + " lines"));
        }
        return csv.download("asked-next.csv");
    }

    private static List<Row> rows(List<HomeGaps> homes) {
        return homes.stream()
                .flatMap(gaps -> gaps.lines().stream().map(line -> new Row(gaps.home(), line)))
                .sorted(WHAT_IS_DUE_FIRST)
                .toList();
    }
}
