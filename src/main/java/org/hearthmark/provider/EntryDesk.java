package org.hearthmark.provider;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes what a provider states of itself all at once: knows firm, service and homes again, and keeps it in the record. */
@Component
class EntryDesk {

    private final RecordBook book;
    private final Councils councils;
    private final Clock clock;

    EntryDesk(RecordBook book, Councils councils, Clock clock) {
        this.book = book;
        this.councils = councils;
        this.clock = clock;
    }

    Entered enter(UUID organisation, ProviderEntry entry, String who) {
        refuse(rules().problemsOf(entry));
        Instant now = clock.instant();
        OpenRecord open = book.open(organisation, now, who);
        EntrySaid said = EntrySaid.of(entry, open);
        book.keep(open, said.statements(), now, who);
        return entered(
                open, Firm.labelOf(entry.firm().kind(), entry.firm().name().strip()), said, entry.homes());
    }

    /** @throws Refusal UNKNOWN when the service is not of the organisation's firm; INVALID as in {@link #enter} */
    Entered add(UUID organisation, UUID service, HomeEntry home, String who) {
        refuse(rules().problemsOf(List.of(home)));
        Instant now = clock.instant();
        OpenRecord open = book.lock(organisation).orElseThrow(() -> Refusal.unknown("provider"));
        if (open.before().services().stream().noneMatch(own -> own.id().equals(service))) {
            throw Refusal.unknown("service");
        }
        EntrySaid said = EntrySaid.of(service, List.of(home), open);
        book.keep(open, said.statements(), now, who);
        return entered(
                open,
                open.stated()
                        .firm()
                        .map(firm -> Firm.labelOf(firm.kind(), firm.name()))
                        .orElseThrow(),
                said,
                List.of(home));
    }

    private Entered entered(OpenRecord open, String firmLabel, EntrySaid said, List<HomeEntry> homes) {
        Map<String, String> names = councils.names();
        Set<UUID> known =
                said.homes().stream().filter(open.stated().homes()::containsKey).collect(toSet());
        return new Entered(
                open.firm(),
                firmLabel,
                said.service(),
                said.homes(),
                homes.stream().map(home -> names.get(home.councilGss())).toList(),
                known);
    }

    private EntryRules rules() {
        return new EntryRules(councils.names()::containsKey);
    }

    private static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.invalid("There is a problem with what you entered", problems);
        }
    }
}
