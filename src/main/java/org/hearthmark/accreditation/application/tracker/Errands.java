package org.hearthmark.accreditation.application.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.tracker.ErrandRows.Kind;
import org.hearthmark.accreditation.application.tracker.ErrandRows.Row;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.StaffLists;
import org.hearthmark.provider.Upkeep;
import org.hearthmark.provider.Upkeeps;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a provider, of its applications and of what it keeps itself; the earliest day first. */
@Service
@Transactional(readOnly = true)
public class Errands {

    private static final Comparator<Errand> EARLIEST_FIRST =
            Comparator.comparing(Errand::by, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ErrandRows rows;
    private final Providers providers;
    private final StaffLists lists;
    private final List<Upkeeps> upkeeps;
    private final Clock clock;

    Errands(ErrandRows rows, Providers providers, StaffLists lists, List<Upkeeps> upkeeps, Clock clock) {
        this.rows = rows;
        this.providers = providers;
        this.lists = lists;
        this.upkeeps = upkeeps;
        this.clock = clock;
    }

    /** Equal many statements however much there is. */
    public List<Errand> of(UUID organisation) {
        return Stream.concat(
                        ofApplications(organisation).stream(),
                        upkeeps.stream()
                                .flatMap(one -> one.of(organisation).stream())
                                .map(Errands::errand))
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    /** Of its applications alone. */
    public List<Errand> ofApplications(UUID organisation) {
        LocalDate today = LondonTime.today(clock);
        var open = rows.of(organisation, today);
        boolean awaited = open.stream().anyMatch(row -> row.kind() == Kind.STAFF_LIST) && !declared(organisation);
        return open.stream()
                .filter(row -> row.kind() != Kind.STAFF_LIST || awaited)
                .map(Errands::errand)
                .toList();
    }

    private boolean declared(UUID organisation) {
        return providers
                .firmOf(organisation)
                .filter(firm -> lists.newest(firm.id()).declared())
                .isPresent();
    }

    private static Errand errand(Upkeep upkeep) {
        return new Errand(upkeep.what(), upkeep.address(), upkeep.about(), upkeep.by());
    }

    private static Errand errand(Row row) {
        String page = "/provider/applications/" + row.reference();
        String home = page + "/homes/" + row.home();
        return switch (row.kind()) {
            case QUESTION -> of(row, "Answer question " + row.number(), page + "/requests/" + row.number());
            case MESSAGE ->
                of(
                        row,
                        row.number() == 1 ? "Answer a message" : "Answer " + row.number() + " messages",
                        page + "/messages");
            case RETURNED -> of(row, "Something is missing: send the application again", page);
            case STAFF_LIST -> of(row, "Declare your staff list complete: the visit waits for it", "/provider/staff");
            case REPORT -> of(row, "Say what is not right in the draft report on home " + row.home(), home + "/report");
            case REPRESENTATIONS ->
                of(row, "Make representations for home " + row.home() + ", if you want to", home + "/representations");
            case CURES ->
                of(
                        row,
                        "Cure " + (row.number() == 1 ? "a gap" : row.number() + " gaps") + " in your staff files",
                        page);
            case CONDITION ->
                of(
                        row,
                        "Meet condition " + row.number() + " of home " + row.home() + ", and say so",
                        home + "/conditions/" + row.number());
        };
    }

    private static Errand of(Row row, String what, String address) {
        return new Errand(what, address, row.reference(), row.day());
    }
}
