package org.hearthmark.accreditation.application.intake;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.CaseProcess;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.Submission;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.Entered;
import org.hearthmark.provider.ProviderEntry;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.shared.References;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a provider's application: its record, the case, and the work that begins, in one commit. */
@Service
public class Applications {

    private final Cases cases;
    private final HomesUnderWay underWay;
    private final Drafts drafts;
    private final Providers providers;
    private final PublicFacts registers;
    private final References references;
    private final CaseProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    Applications(
            Cases cases,
            HomesUnderWay underWay,
            Drafts drafts,
            Providers providers,
            PublicFacts registers,
            References references,
            CaseProcess process,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.underWay = underWay;
        this.drafts = drafts;
        this.providers = providers;
        this.registers = registers;
        this.references = references;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Submits what a draft holds. The same draft submitted again gives the same case.
     *
     * @param draft the draft's id, which becomes the case's
     * @return the case's reference, such as ACC-2026-000123
     * @throws Refusal INVALID when one of the homes is already in an application that is not decided yet
     */
    @Transactional
    public String submit(UUID draft, UUID organisation, ProviderEntry entry, String by) {
        var sent = Submitted.before(cases, draft, organisation);
        if (sent.isPresent()) {
            return sent.get();
        }
        var entered = providers.enter(organisation, entry, by);
        if (!entered.knownBefore().isEmpty()) {
            // a second click waited for the first one's record of the same homes: by now it has sent them
            sent = Submitted.before(cases, draft, organisation);
            if (sent.isPresent()) {
                return sent.get();
            }
        }
        underWay.refuse(entered.knownBefore(), draft);
        var submitted = cases.save(AccreditationCase.submit(submission(draft, organisation, entered, by)));
        drafts.discard(draft);
        registers.watch(entered.firm());
        audit.record(new AuditFact(
                "application-submitted",
                draft,
                by,
                Map.of("homes", String.valueOf(entered.settings().size()))));
        process.applicationSubmitted(submitted);
        return submitted.reference();
    }

    private Submission submission(UUID draft, UUID organisation, Entered entered, String by) {
        return new Submission(
                draft,
                references.next("ACC"),
                organisation,
                entered.firm(),
                entered.service(),
                entered.firmLabel(),
                Submitted.homes(entered),
                clock.instant(),
                by);
    }
}
