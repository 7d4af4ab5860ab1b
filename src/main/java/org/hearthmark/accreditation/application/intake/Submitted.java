package org.hearthmark.accreditation.application.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.Submission.SubmittedHome;
import org.hearthmark.provider.Entered;
import org.hearthmark.shared.Refusal;

/** Translates what the provider's record took in into what a case needs of it. */
final class Submitted {

    private Submitted() {}

    /**
     * The reference of the case that a draft has become already, if it has.
     *
     * @throws Refusal UNKNOWN for the draft of another organisation
     */
    static Optional<String> before(Cases cases, UUID draft, UUID organisation) {
        var earlier = cases.findById(draft);
        if (earlier.filter(of -> !of.organisation().equals(organisation)).isPresent()) {
            throw Refusal.unknown("draft");
        }
        return earlier.map(AccreditationCase::reference);
    }

    static List<SubmittedHome> homes(Entered entered) {
        return IntStream.range(0, entered.settings().size())
                .mapToObj(home -> new SubmittedHome(
                        entered.settings().get(home), entered.councilNames().get(home)))
                .toList();
    }
}
