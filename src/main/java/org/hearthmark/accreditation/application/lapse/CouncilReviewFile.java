package org.hearthmark.accreditation.application.lapse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.lapse.CouncilAnswer;
import org.hearthmark.provider.Setting;

/**
 * What a council is asked about one home, with what it answered so far.
 *
 * @param kind        LAPSED or EXPIRED: how the home's accreditation ended
 * @param since       the day on which it ended
 * @param youngPeople how many of the council's were stated to live there
 * @param answers     in order; the last one counts
 * @param waiting     whether an answer is wanted today
 */
public record CouncilReviewFile(
        UUID id,
        Setting home,
        String councilGss,
        String councilName,
        StandingKind kind,
        LocalDate since,
        int youngPeople,
        Instant openedAt,
        List<CouncilAnswer> answers,
        boolean waiting) {

    public Optional<CouncilAnswer> last() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }
}
