package org.hearthmark.provider.ofsted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.shared.DaysInWords;

/**
 * What came of giving us a file.
 *
 * @param id      of the import; empty when nothing was recorded: the file was refused, or told nothing new
 * @param refusal why the file was refused as a whole; empty when it was taken
 * @param asAt    the day of the list; null when it was refused before that was known
 */
public record ImportReport(
        Optional<UUID> id,
        Optional<String> refusal,
        LocalDate asAt,
        Counts counts,
        List<Fault> faults,
        List<String> remarks) {

    /**
     * @param added     providers that no list had before
     * @param changed   those of which it says something else, or that are back on the list
     * @param gone      those that have vanished from it
     * @param refused   rows that could not be taken
     */
    public record Counts(int added, int changed, int gone, int unchanged, int refused) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        boolean nothingNew() {
            return added == 0 && changed == 0 && gone == 0;
        }
    }

    static ImportReport refused(String why) {
        return new ImportReport(Optional.empty(), Optional.of(why), null, Counts.NONE, List.of(), List.of());
    }

    static ImportReport refused(String why, ReadList list) {
        return new ImportReport(
                Optional.empty(), Optional.of(why), list.asAt(), Counts.NONE, list.faults(), list.remarks());
    }

    public boolean taken() {
        return refusal.isEmpty();
    }

    /** The report for a terminal: one line that says what came of it, then a line for each thing to know. */
    public String inWords() {
        return Stream.of(
                        Stream.of(headline()),
                        remarks.stream().map(remark -> "Note: " + remark),
                        faults.stream().map(Fault::inWords))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What came of it in one sentence or two. */
    public String headline() {
        return refusal.map(why -> "Refused, nothing was changed: " + why + ".").orElseGet(this::takenInWords);
    }

    private String takenInWords() {
        String numbers = counts.added() + " new, " + counts.changed() + " changed, " + counts.gone() + " gone, "
                + counts.unchanged() + " unchanged, " + counts.refused() + " refused.";
        return id.isPresent()
                ? "Imported the list at " + DaysInWords.day(asAt) + ": " + numbers
                : "Nothing has changed since the list at " + DaysInWords.day(asAt) + " was imported: " + numbers;
    }
}
