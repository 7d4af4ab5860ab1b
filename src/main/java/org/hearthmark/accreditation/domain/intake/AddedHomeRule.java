package org.hearthmark.accreditation.domain.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.shared.DaysInWords;

/**
 * Whether a provider may ask for one more home by the landlord check and stage 3 alone. Its firm, its finances and its
 * visit are not looked at again, so they have to be on file, good and fresh, and some home of the firm has to stand.
 */
public final class AddedHomeRule {

    /**
     * How long the checks of firm and finances, and the visit, count for homes added later. A value of our own: the longest
     * interval between reviews of a home (grade A), so that nothing rests on anything older than a review would let stand.
     */
    public static final Period STAGES_COUNT_FOR = Period.ofMonths(12);

    /**
     * The answer for one service of the firm.
     *
     * @param restsOn the application whose stages 1 and 2 count; present exactly when there is nothing against it
     * @param against why the whole application is needed, in words for the provider
     */
    public record Answer(Optional<StagesOnFile> restsOn, Optional<String> against) {

        public boolean allowed() {
            return against.isEmpty();
        }
    }

    private AddedHomeRule() {}

    /**
     * @param standing    whether some home of the firm is accredited on the day, and not suspended
     * @param newestFirst what is on file in the firm's applications
     */
    public static Answer on(LocalDate day, boolean standing, UUID service, List<StagesOnFile> newestFirst) {
        if (!standing) {
            return no("No home of your firm is accredited today.");
        }
        if (latestFirmCheck(newestFirst).filter(StagesOnFile::refusalProposed).isPresent()) {
            return no("When your firm was checked last, its refusal was proposed.");
        }
        var passed = newestFirst.stream()
                .filter(one -> one.service().equals(service))
                .filter(StagesOnFile::passed)
                .filter(one -> one.oldest().isPresent())
                .findFirst();
        return passed.map(one -> ifFresh(day, one)).orElseGet(() -> no("This service has not been visited yet."));
    }

    private static Optional<StagesOnFile> latestFirmCheck(List<StagesOnFile> newestFirst) {
        return newestFirst.stream().filter(StagesOnFile::firmChecked).findFirst();
    }

    private static Answer ifFresh(LocalDate day, StagesOnFile passed) {
        var lastDay = passed.oldest().orElseThrow().plus(STAGES_COUNT_FOR);
        return day.isAfter(lastDay)
                ? no("The checks of your firm and the visit count for 12 months, and those of application "
                        + passed.reference() + " counted until " + DaysInWords.day(lastDay) + ".")
                : new Answer(Optional.of(passed), Optional.empty());
    }

    private static Answer no(String against) {
        return new Answer(Optional.empty(), Optional.of(against));
    }
}
