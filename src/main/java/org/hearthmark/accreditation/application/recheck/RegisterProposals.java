package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.application.desk.PendingChecks;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.desk.CheckFinding;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.recheck.RegisterChecks;
import org.hearthmark.accreditation.domain.recheck.RegisterFacts;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What public registers propose for the tasks of stage 1. The tasks that begin in one command ask for it several times: the
 * registers are read once for a case in a transaction.
 */
@Service
public class RegisterProposals {

    private final Cases cases;
    private final Providers providers;
    private final RegisterLookup lookup;
    private final PendingChecks pending;

    RegisterProposals(Cases cases, Providers providers, RegisterLookup lookup, PendingChecks pending) {
        this.cases = cases;
        this.providers = providers;
        this.lookup = lookup;
        this.pending = pending;
    }

    /**
     * What a form begins with.
     *
     * @param answers by field
     * @param inWords a line for each check
     * @param told    whether a register has an answer to something of it
     */
    public record Proposal(Map<String, Object> answers, String inWords, boolean told) {}

    /** @param step check-firm, check-finances or settle-pending-checks */
    @Transactional(readOnly = true)
    public Proposal of(UUID caseId, Step step) {
        var facts = facts(caseId);
        var proposed = new ProposedAnswers(facts, RegisterChecks.on(facts), asked(caseId, step));
        var answers = switch (step) {
            case CHECK_FIRM -> proposed.ofFirm();
            case CHECK_FINANCES -> proposed.ofFinances();
            case SETTLE_PENDING_CHECKS -> proposed.ofPending();
            default -> throw new IllegalArgumentException("Nothing is proposed for " + step);
        };
        return new Proposal(answers, proposed.inWords(), proposed.anyTold());
    }

    private Set<String> asked(UUID caseId, Step step) {
        if (step == Step.SETTLE_PENDING_CHECKS) {
            var asked = pending.asked(caseId);
            return asked.home().isPresent() ? Set.of() : Set.copyOf(asked.checks());
        }
        return DeskCheckList.published().recordedIn(step).stream()
                .map(DeskCheck::id)
                .collect(toSet());
    }

    /** What a person found, each with the register from whose answer it was filled in, where it was left as it was. */
    @Transactional(readOnly = true)
    public List<CheckFinding> withSources(UUID caseId, List<CheckFinding> found) {
        var readings = RegisterChecks.on(facts(caseId)).stream()
                .collect(toMap(reading -> reading.check().id(), Function.identity()));
        return found.stream()
                .map(finding -> Optional.ofNullable(readings.get(finding.check().id()))
                        .map(reading -> reading.sourceOf(finding))
                        .orElse(finding))
                .toList();
    }

    /** Whom the registers are read about in a case. */
    @Transactional(readOnly = true)
    public CheckedSubject subject(UUID caseId) {
        var of = cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
        return new CheckedSubject(of.firm(), of.service(), placesFor16(of));
    }

    private boolean placesFor16(AccreditationCase of) {
        var settings = of.homes().stream()
                .filter(home -> !home.status().ended())
                .map(HomeInCase::setting)
                .toList();
        return providers.settings(settings).values().stream()
                .anyMatch(setting -> setting.ages() != AgeRange.AGE_18_PLUS);
    }

    /** Something may have changed since it was read in this transaction. */
    void readAnew(UUID caseId) {
        TransactionSynchronizationManager.unbindResourceIfPossible(new OfCase(caseId));
    }

    private record OfCase(UUID caseId) {}

    private RegisterFacts facts(UUID caseId) {
        var key = new OfCase(caseId);
        if (TransactionSynchronizationManager.getResource(key) instanceof RegisterFacts known) {
            return known;
        }
        var subject = subject(caseId);
        var read = lookup.facts(List.of(subject)).get(subject);
        keepUntilTheTransactionEnds(key, read);
        return read;
    }

    private static void keepUntilTheTransactionEnds(OfCase key, RegisterFacts read) {
        TransactionSynchronizationManager.bindResource(key, read);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }
        });
    }
}
