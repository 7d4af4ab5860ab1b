package org.hearthmark.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.identity.Organisations;
import org.hearthmark.provider.record.NewStatement;
import org.hearthmark.provider.record.StatementRows;
import org.hearthmark.shared.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds to a firm's record: what was said becomes rows, and what is complete by it the tables that checks read. */
@Component
class RecordBook {

    private final StatementRows rows;
    private final StatedRows stated;
    private final RunningOut runningOut;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    RecordBook(
            StatementRows rows,
            StatedRows stated,
            RunningOut runningOut,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.stated = stated;
        this.runningOut = runningOut;
        this.organisations = organisations;
        this.events = events;
    }

    /** The record of an organisation; begun where there is none. */
    OpenRecord open(UUID organisation, Instant now, String by) {
        return lock(organisation).orElseGet(() -> begin(organisation, UUID.randomUUID(), now, by));
    }

    Optional<OpenRecord> lock(UUID organisation) {
        return rows.lock(organisation).map(firm -> new OpenRecord(organisation, firm, rows.of(organisation)));
    }

    /** Begins a record under the firm's id; two at the same moment begin one, which is the one returned. */
    OpenRecord begin(UUID organisation, UUID firm, Instant now, String by) {
        return rows.begin(firm, organisation, now, by)
                ? new OpenRecord(organisation, firm, Optional.empty())
                : lock(organisation).orElseThrow();
    }

    /** Keeps what differs from what was said last, or confirms what holds no longer. */
    void keep(OpenRecord open, List<NewStatement> said, Instant now, String by) {
        LocalDate today = LondonTime.dayOf(now);
        List<NewStatement> news =
                said.stream().filter(one -> !stillHolds(open, one, today)).toList();
        add(open, news, now, by);
    }

    /** Keeps everything, also what only confirms. */
    void add(OpenRecord open, List<NewStatement> said, Instant now, String by) {
        if (said.isEmpty()) {
            return;
        }
        rows.add(open.firm(), said, now, by);
        RecordFile file = rows.of(open.organisation()).orElseThrow();
        Stated before = open.stated();
        Stated after = Stated.of(file);
        stated.write(open.organisation(), open.firm(), before, after, new Recording(LondonTime.dayOf(now), now, by));
        rename(open, file);
        before.endedOtherwise(after)
                .forEach(home -> events.publishEvent(
                        new HomeEnded(home, Optional.ofNullable(after.ended().get(home)), now, by)));
        Set<UUID> otherwise = before.offeredOtherwise(after);
        if (!otherwise.isEmpty()) {
            events.publishEvent(new OffersChanged(otherwise, now));
        }
        if (open.file().isPresent()) {
            runningOut.plan(file);
        } else {
            runningOut.planAnswers(file);
        }
    }

    private void rename(OpenRecord open, RecordFile after) {
        open.file()
                .filter(before ->
                        !before.theFirm().name().equals(after.theFirm().name()))
                .ifPresent(before -> organisations.renamed(
                        open.organisation(), after.theFirm().name()));
    }

    private static boolean stillHolds(OpenRecord open, NewStatement said, LocalDate today) {
        return open.file()
                .flatMap(file -> file.subject(said.subject()))
                .filter(subject -> Objects.equals(subject.partOf(), said.partOf()))
                .flatMap(subject -> subject.statement(said.said().topic()))
                .filter(statement -> statement.said().equals(said.said()) && statement.validOn(today))
                .isPresent();
    }
}
