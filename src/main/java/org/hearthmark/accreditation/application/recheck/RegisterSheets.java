package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.recheck.ChangedFactBook.ChangedCheck;
import org.hearthmark.accreditation.application.recheck.RegisterSheet.Change;
import org.hearthmark.accreditation.domain.recheck.ChangedFact;
import org.hearthmark.accreditation.domain.recheck.ChangedFactResult;
import org.hearthmark.accreditation.domain.recheck.ChangedFacts;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Setting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what public registers say today for reading, by a fixed number of statements. */
@Service
public class RegisterSheets {

    private static final int LATEST = 10;

    private final RegisterProposals proposals;
    private final RegisterLookup lookup;
    private final ChangedFacts facts;
    private final ChangedFactBook book;

    RegisterSheets(RegisterProposals proposals, RegisterLookup lookup, ChangedFacts facts, ChangedFactBook book) {
        this.proposals = proposals;
        this.lookup = lookup;
        this.facts = facts;
        this.book = book;
    }

    @Transactional(readOnly = true)
    public RegisterSheet ofCase(UUID caseId) {
        return of(proposals.subject(caseId));
    }

    @Transactional(readOnly = true)
    public RegisterSheet ofSetting(Setting setting) {
        return of(new CheckedSubject(setting.firm(), setting.service(), setting.ages() != AgeRange.AGE_18_PLUS));
    }

    private RegisterSheet of(CheckedSubject subject) {
        var ofIt = facts.ofFirm(subject.firm(), LATEST).stream()
                .filter(fact -> fact.service().map(subject.service()::equals).orElse(true))
                .toList();
        return new RegisterSheet(lookup.of(subject), changes(ofIt));
    }

    private List<Change> changes(List<ChangedFact> ofIt) {
        if (ofIt.isEmpty()) {
            return List.of();
        }
        var ids = ofIt.stream().map(ChangedFact::id).toList();
        var checks = book.checksOf(ids);
        var results = facts.resultsOf(ids).stream().collect(groupingBy(ChangedFactResult::changedFact));
        return ofIt.stream()
                .map(fact -> new Change(
                        fact,
                        checks.getOrDefault(fact.id(), List.of()).stream()
                                .map(ChangedCheck::inWords)
                                .toList(),
                        results.getOrDefault(fact.id(), List.of())))
                .toList();
    }
}
