package org.hearthmark.accreditation.application.intake;

import java.util.List;
import java.util.stream.IntStream;
import org.hearthmark.accreditation.domain.casework.Submission.SubmittedHome;
import org.hearthmark.provider.Entered;

/** Translates what the provider's record took in into what a case needs of it. */
final class Submitted {

    private Submitted() {}

    static List<SubmittedHome> homes(Entered entered) {
        return IntStream.range(0, entered.settings().size())
                .mapToObj(home -> new SubmittedHome(
                        entered.settings().get(home), entered.councilNames().get(home)))
                .toList();
    }
}
