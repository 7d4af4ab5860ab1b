package org.hearthmark.accreditation.application.intake;

import java.time.Clock;
import java.util.UUID;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a draft with what its provider's record says at this moment, for the first time or again, and keeps who declared
 * it. Sent twice, from two windows or by two clicks, it is one case with one declaration.
 */
@Service
public class Sending {

    private static final String CHANGED =
            "An answer, or what you apply for, was changed after you checked it. Check your answers once more, then declare.";

    private final Drafts drafts;
    private final Cases cases;
    private final ProviderRecord record;
    private final Applications applications;
    private final AddedHomes addedHomes;
    private final ReturnedApplications returned;
    private final Declarations declarations;
    private final Clock clock;

    Sending(
            Drafts drafts,
            Cases cases,
            ProviderRecord record,
            Applications applications,
            AddedHomes addedHomes,
            ReturnedApplications returned,
            Declarations declarations,
            Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.record = record;
        this.applications = applications;
        this.addedHomes = addedHomes;
        this.returned = returned;
        this.declarations = declarations;
        this.clock = clock;
    }

    /**
     * Sends it, if it is still what was checked.
     *
     * @return the case's reference, such as ACC-2026-000123
     * @throws Refusal UNKNOWN for another organisation's draft; INVALID when an answer is missing or out of date, and when
     *     one of the homes is in another application; STALE when something of it was changed since it was checked
     */
    @Transactional
    public String send(UUID draft, UUID organisation, Declared declared, String by) {
        record.lock(organisation);
        drafts.lock(draft);
        var earlier = cases.findById(draft).filter(of -> of.organisation().equals(organisation));
        var sent = earlier.filter(of -> of.status() != CaseStatus.RETURNED_INCOMPLETE);
        if (sent.isPresent()) {
            return sent.get().reference();
        }
        var chosen = drafts.open(draft, organisation);
        String reference = send(chosen, earlier.isPresent(), declared.checked(), by);
        String words = chosen.ofAddedHome() ? Declaration.WORDS_OF_ADDED_HOME : Declaration.WORDS;
        declarations.record(draft, new Declaration(declared.name(), declared.position(), words, clock.instant(), by));
        return reference;
    }

    /**
     * Who declares it, and what they are in the firm.
     *
     * @param checked the version of the answers that they have checked
     */
    public record Declared(String name, String position, String checked) {}

    private String send(SavedDraft draft, boolean again, String checked, String by) {
        var file = record.of(draft.organisation()).orElseThrow(() -> Refusal.unknown("provider"));
        requireChecked(DraftTasks.of(draft, file, LondonTime.today(clock)), checked);
        if (draft.ofAddedHome()) {
            var home = file.subject(draft.homes().get(0)).orElseThrow(() -> Refusal.unknown("home"));
            return addedHomes.submit(draft.id(), draft.organisation(), draft.service(), HomeFromRecord.entry(home), by);
        }
        var entry = record.entry(draft.organisation(), draft.service(), draft.homes());
        return again
                ? returned.sendAgain(draft.id(), draft.organisation(), entry, by)
                : applications.submit(draft.id(), draft.organisation(), entry, by);
    }

    private static void requireChecked(DraftTasks tasks, String checked) {
        if (!tasks.ready()) {
            throw Refusal.invalid("Something is still to be done before you can send it: see the list.");
        }
        if (!tasks.version().equals(checked)) {
            throw Refusal.stale(CHANGED);
        }
    }
}
