package org.hearthmark.accreditation.application.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.domain.desk.CheckRecord;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskOutcome;
import org.hearthmark.accreditation.domain.desk.DeskTally;

/** Everything a page shows of the desk checks of a case: the firm's, then those of each home's landlord. */
public record DeskFile(List<Part> parts, List<Line> pending, List<Line> promises) {

    /**
     * The checks of the firm or of one home.
     *
     * @param weighed what the table said of them last; empty before
     */
    public record Part(Optional<Integer> home, List<Line> lines, Optional<Weighed> weighed) {

        /** Those with an amber or a stop. */
        public List<Line> concerns() {
            return lines.stream()
                    .filter(line -> line.last()
                            .filter(last -> last.result() == CheckResult.AMBER || last.result() == CheckResult.STOP)
                            .isPresent())
                    .toList();
        }

        /** How many have a result. */
        public long done() {
            return lines.stream().filter(line -> line.last().isPresent()).count();
        }
    }

    /** @param history every result of the check, the latest first; none where it was not made yet */
    public record Line(DeskCheck check, Optional<Integer> home, List<CheckRecord> history) {

        /** The result that counts. */
        public Optional<CheckRecord> last() {
            return history.stream().findFirst();
        }

        /** The values seen, in words. */
        public List<String> seen() {
            return last().map(DeskFile::seen).orElse(List.of());
        }
    }

    /** What the table said, by which rule of which version. */
    public record Weighed(DeskOutcome outcome, String rule, int version, DeskTally tally, Instant at) {}

    /** Whether any check was made, so that there is something to show. */
    public boolean begun() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .anyMatch(line -> line.last().isPresent());
    }

    /** The earliest day to look again at what is pending. */
    public Optional<LocalDate> lookAgain() {
        return pending.stream()
                .flatMap(line -> line.last().flatMap(CheckRecord::lookAgain).stream())
                .min(LocalDate::compareTo);
    }

    private static List<String> seen(CheckRecord of) {
        return of.check().values().stream()
                .filter(value -> of.seen().containsKey(value.name()))
                .map(value -> value.label() + ": " + value.inWords(of.seen().get(value.name())))
                .toList();
    }
}
