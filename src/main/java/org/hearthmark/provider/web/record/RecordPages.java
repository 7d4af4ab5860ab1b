package org.hearthmark.provider.web.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.identity.People;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.Statement;
import org.hearthmark.shared.LondonTime;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything a provider has said, with who said it, when, and until when it holds; homes a page at a time. */
@Controller
class RecordPages {

    private static final int HOMES = 10;

    private final ProviderRecord record;
    private final People people;
    private final Clock clock;

    RecordPages(ProviderRecord record, People people, Clock clock) {
        this.record = record;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/provider/record")
    String all(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) UUID of,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        return record.of(me.organisation())
                .map(file -> show(
                        file,
                        Optional.ofNullable(of)
                                .flatMap(home -> pageOf(file, home))
                                .orElse(Math.max(0, page)),
                        model))
                .orElse("redirect:/provider/firm/new");
    }

    /** The page that shows a home; empty for what every page shows. */
    private static Optional<Integer> pageOf(RecordFile file, UUID home) {
        return file.subject(home)
                .map(file.homes()::indexOf)
                .filter(place -> place >= 0)
                .map(place -> place / HOMES);
    }

    private String show(RecordFile file, int page, Model model) {
        List<RecordedSubject> homes =
                file.homes().stream().skip((long) page * HOMES).limit(HOMES).toList();
        Function<Statement, String> by = names(file, homes);
        LocalDate today = LondonTime.today(clock);
        model.addAttribute("firm", SubjectOnPage.of(file.theFirm(), null, record, by, today));
        model.addAttribute(
                "services",
                file.services().stream()
                        .map(service -> SubjectOnPage.of(service, null, record, by, today))
                        .toList());
        model.addAttribute(
                "homes",
                homes.stream()
                        .map(home -> SubjectOnPage.of(home, serviceOf(file, home), record, by, today))
                        .toList());
        model.addAttribute("previousPage", page == 0 ? null : "/provider/record?page=" + (page - 1));
        model.addAttribute(
                "nextPage", file.homes().size() > (page + 1L) * HOMES ? "/provider/record?page=" + (page + 1) : null);
        return "provider/record";
    }

    private static String serviceOf(RecordFile file, RecordedSubject home) {
        return file.subject(home.partOf()).map(RecordedSubject::name).orElse(null);
    }

    private Function<Statement, String> names(RecordFile file, List<RecordedSubject> homes) {
        Set<String> usernames = Stream.of(Stream.of(file.theFirm()), file.services().stream(), homes.stream())
                .flatMap(subjects -> subjects)
                .flatMap(subject -> subject.said().values().stream())
                .map(Statement::by)
                .collect(Collectors.toSet());
        Map<String, String> names = people.names(usernames);
        return statement -> names.getOrDefault(statement.by(), statement.by());
    }
}
