package org.hearthmark.accreditation.application.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications that are not sent yet. They hold no answers: they choose a service and homes from their provider's record.
 * One that nobody changes for 90 days is deleted, after two warnings.
 */
@Component
public class Drafts {

    /** Calendar days without a change after which a draft is deleted. */
    public static final int KEPT_DAYS = 90;

    private static final int MOST_LISTED = 20;

    /**
     * A draft.
     *
     * @param service   null while none is chosen
     * @param homes     in the order in which they were chosen; one that is not begun in the record yet is about to be
     * @param ofOnePage whether it was typed into the one page that applications had before
     */
    public record SavedDraft(
            UUID id,
            CaseKind kind,
            UUID organisation,
            UUID service,
            List<UUID> homes,
            boolean ofOnePage,
            Instant savedAt,
            String savedBy) {

        public SavedDraft {
            homes = List.copyOf(homes);
        }

        public boolean ofAddedHome() {
            return kind == CaseKind.ADDED_HOME;
        }

        SavedDraft choosing(UUID chosenService, List<UUID> chosenHomes, String by) {
            return new SavedDraft(id, kind, organisation, chosenService, chosenHomes, false, savedAt, by);
        }
    }

    private final DraftRows rows;
    private final DraftDeadlines deadlines;
    private final Cases cases;
    private final Clock clock;

    Drafts(DraftRows rows, DraftDeadlines deadlines, Cases cases, Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.cases = cases;
        this.clock = clock;
    }

    /** A new one; a second click within a minute finds the one that the first has begun. */
    @Transactional
    public UUID begin(CaseKind kind, UUID organisation, UUID service, String by) {
        return rows.of(organisation, 1).stream()
                .filter(last -> last.kind() == kind && last.homes().isEmpty() && !last.ofOnePage())
                .filter(last -> last.savedAt().isAfter(clock.instant().minusSeconds(60)))
                .map(SavedDraft::id)
                .findFirst()
                .orElseGet(() -> {
                    var id = UUID.randomUUID();
                    choose(draft(id, kind, organisation, service, List.of(), by));
                    return id;
                });
    }

    /** What it chooses from now on. */
    @Transactional
    public void choose(SavedDraft draft, UUID service, List<UUID> homes, String by) {
        choose(draft.choosing(service, homes, by));
    }

    private void choose(SavedDraft draft) {
        if (rows.keep(draft) && cases.findById(draft.id()).isEmpty()) {
            deadlines.set(draft.id(), clock.instant());
        }
    }

    /**
     * The draft; of an application that came back, where nothing is chosen anew yet, what was chosen when it was sent, also
     * where what was typed into the one page of before is still kept.
     *
     * @throws Refusal UNKNOWN when there is no such draft of the organisation
     */
    @Transactional(readOnly = true)
    public SavedDraft open(UUID id, UUID organisation) {
        Optional<SavedDraft> kept = rows.find(id);
        return kept.filter(draft -> !draft.ofOnePage())
                .or(() -> ofReturned(id))
                .or(() -> kept)
                .filter(draft -> draft.organisation().equals(organisation))
                .orElseThrow(() -> Refusal.unknown("draft"));
    }

    private Optional<SavedDraft> ofReturned(UUID id) {
        return cases.findById(id)
                .filter(sent -> sent.status() == CaseStatus.RETURNED_INCOMPLETE)
                .map(sent -> draft(
                        id,
                        sent.kind(),
                        sent.organisation(),
                        sent.service(),
                        sent.homes().stream()
                                .filter(home -> !home.ended())
                                .map(home -> home.setting())
                                .toList(),
                        sent.submittedBy()));
    }

    private SavedDraft draft(UUID id, CaseKind kind, UUID organisation, UUID service, List<UUID> homes, String by) {
        return new SavedDraft(id, kind, organisation, service, homes, false, clock.instant(), by);
    }

    /** What was typed into the one page that applications had before, as JSON. */
    @Transactional(readOnly = true)
    public Optional<String> typedBefore(UUID id, UUID organisation) {
        return rows.typedBefore(id, organisation);
    }

    /** Those of applications that were never sent, the latest first. */
    @Transactional(readOnly = true)
    public List<SavedDraft> of(UUID organisation) {
        return rows.of(organisation, MOST_LISTED);
    }

    /** The last day on which each of an organisation's drafts is kept, if nothing is changed. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> lastDays(List<SavedDraft> drafts) {
        return deadlines.lastDays(drafts);
    }

    /** @throws Refusal UNKNOWN when there is no such draft of the organisation; INVALID when it was sent and came back */
    @Transactional
    public void delete(UUID id, UUID organisation) {
        if (cases.findById(open(id, organisation).id()).isPresent()) {
            throw Refusal.invalid("This application was sent before. Withdraw it, if you do not want to go on.");
        }
        discard(id);
    }

    /** It has become a case, or is not wanted any more. */
    @Transactional
    public void discard(UUID id) {
        rows.delete(id);
        deadlines.met(id);
    }

    /** Until the transaction ends, nobody else sends this draft. */
    void lock(UUID id) {
        rows.lock(id);
    }
}
