package org.hearthmark.provider.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.OfstedEntry;
import org.hearthmark.provider.OfstedList;
import org.hearthmark.provider.OfstedRegister;
import org.hearthmark.provider.RegistrationStatus;
import org.hearthmark.provider.ofsted.OfstedReports;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.web.Csv;
import org.hearthmark.shared.web.Option;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Ofsted's list as we have it: search it, see which lists were imported and what each of them changed. */
@Controller
class OfstedPages {

    private static final int IMPORTS_ON_A_PAGE = 20;
    private static final int SHOWN_OF_A_REPORT = 100;
    private static final int MOST_IN_A_REPORT = 20_000;

    private final OfstedRegister register;
    private final OfstedReports reports;
    private final Clock clock;

    OfstedPages(OfstedRegister register, OfstedReports reports, Clock clock) {
        this.register = register;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/admin/ofsted")
    String search(
            @ModelAttribute("search") OfstedFilter search, @AuthenticationPrincipal SignedInPerson me, Model model) {
        var page = register.find(search.search(), search.request());
        model.addAttribute("entries", page.getContent());
        model.addAttribute("total", page.getTotalElements());
        model.addAttribute("councils", options(register.councils()));
        model.addAttribute("kinds", options(register.provisionTypes()));
        model.addAttribute("statuses", Option.list(RegistrationStatus.values(), RegistrationStatus::label));
        model.addAttribute("csv", search.address("/admin/ofsted.csv", 0));
        model.addAttribute(
                "previousPage", page.hasPrevious() ? search.address("/admin/ofsted", search.page() - 1) : null);
        model.addAttribute("nextPage", page.hasNext() ? search.address("/admin/ofsted", search.page() + 1) : null);
        var latest = register.latest();
        model.addAttribute("latest", latest.orElse(null));
        model.addAttribute(
                "tooOld",
                latest.filter(list -> !list.usableOn(LondonTime.today(clock)))
                        .map(OfstedPages::tooOld)
                        .orElse(null));
        model.addAttribute("mayImport", me.has(Role.ADMINISTRATOR));
        return "provider/ofsted";
    }

    private static String tooOld(OfstedList list) {
        return "The latest list is of " + DaysInWords.day(list.asAt()) + " and could be relied on until "
                + DaysInWords.day(list.goodUntil())
                + ". What rests on it is pending until the next one is imported, or somebody looks it up.";
    }

    private static List<Option> options(List<String> values) {
        return values.stream().map(value -> Option.of(value, value)).toList();
    }

    @GetMapping("/admin/ofsted.csv")
    ResponseEntity<String> file(OfstedFilter search) {
        var csv = new Csv(
                "URN",
                "Name",
                "Kind",
                "Council",
                "Registration",
                "Registered on",
                "Outcome or judgement",
                "Inspected on",
                "Places",
                "Premises",
                "Owner",
                "As at");
        register.find(search.search(), PageRequest.of(0, OfstedFilter.MOST_IN_A_FILE))
                .forEach(entry -> csv.line(cells(entry)));
        return csv.download("ofsted-list.csv");
    }

    private static Stream<?> cells(OfstedEntry entry) {
        return Stream.of(
                        entry.urn(),
                        entry.name(),
                        entry.provisionType(),
                        entry.council(),
                        entry.statusWord(),
                        entry.registeredOn(),
                        entry.supportedAccommodation() ? entry.outcomeInWords() : entry.judgement(),
                        entry.inspectedOn(),
                        entry.places(),
                        entry.premises(),
                        entry.owner(),
                        entry.asAt())
                .map(cell -> Objects.requireNonNullElse(cell, ""));
    }

    @GetMapping("/admin/ofsted/imports")
    String imports(@RequestParam(defaultValue = "0") int page, Model model) {
        int number = Math.max(0, page);
        var found = reports.imports(PageRequest.of(number, IMPORTS_ON_A_PAGE));
        model.addAttribute("imports", found.getContent());
        model.addAttribute("previousPage", found.hasPrevious() ? "/admin/ofsted/imports?page=" + (number - 1) : null);
        model.addAttribute("nextPage", found.hasNext() ? "/admin/ofsted/imports?page=" + (number + 1) : null);
        return "provider/ofsted-imports";
    }

    @GetMapping("/admin/ofsted/imports/{id}")
    String imported(@PathVariable UUID id, Model model) {
        model.addAttribute("imported", reports.imported(id));
        model.addAttribute(
                "faults", reports.faults(id).stream().limit(SHOWN_OF_A_REPORT).toList());
        model.addAttribute("changes", reports.changes(id, SHOWN_OF_A_REPORT));
        model.addAttribute("shown", SHOWN_OF_A_REPORT);
        return "provider/ofsted-import-report";
    }

    /** Everything that an import refused and changed. */
    @GetMapping("/admin/ofsted/imports/{id}/report.csv")
    ResponseEntity<String> report(@PathVariable UUID id) {
        var imported = reports.imported(id);
        var csv = new Csv(
                "What",
                "Line",
                "Row",
                "Column",
                "Reason",
                "URN",
                "Kind",
                "Council",
                "Name",
                "Status before",
                "Status now",
                "Outcome before",
                "Outcome now");
        reports.faults(id)
                .forEach(fault -> csv.line(Stream.of(
                        "REFUSED",
                        fault.line(),
                        fault.row(),
                        fault.column(),
                        fault.reason(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")));
        reports.changes(id, MOST_IN_A_REPORT)
                .forEach(change -> csv.line(Stream.of(
                        change.what(),
                        "",
                        "",
                        "",
                        "",
                        change.urn(),
                        change.provisionType(),
                        change.council(),
                        change.name(),
                        change.before().status(),
                        change.now().status(),
                        change.before().outcome(),
                        change.now().outcome())));
        return csv.download("ofsted-import-" + imported.asAt() + ".csv");
    }
}
