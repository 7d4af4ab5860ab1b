package org.hearthmark.accreditation.application.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.item.ItemFields;
import org.hearthmark.accreditation.domain.sample.FileElement;
import org.hearthmark.accreditation.domain.sample.FileFindings;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Measure;

/**
 * What the files say about the items of the checklist that rest on them: a level that is proposed with why, or only what
 * was counted where the files cannot say the level. An inspector confirms or corrects it. A pure function of the files.
 */
public final class SampleProposals {

    /**
     * @param level   empty where the files alone cannot say it
     * @param measure what was measured, where the item has a measure
     */
    public record Proposal(String item, Optional<Level> level, Optional<String> measure, String why) {}

    private static final Set<FileElement> PRACTICE_7_TO_12 = EnumSet.range(FileElement.F7, FileElement.F12);

    private final Collection<FileFindings> files;
    private final boolean agencyOnList;
    private final boolean conditionalOnList;

    SampleProposals(Collection<FileFindings> files, boolean agencyOnList, boolean conditionalOnList) {
        this.files = files;
        this.agencyOnList = agencyOnList;
        this.conditionalOnList = conditionalOnList;
    }

    /** In the order of the checklist. */
    List<Proposal> all(Measure training) {
        var all = new ArrayList<Proposal>();
        all.add(recruitment());
        all.add(references());
        all.add(conditionalStarts());
        all.add(agency());
        all.add(none(
                "LM-10",
                "Dates of supervision (F14): " + of(FileElement.F14)
                        + ". How many weeks lie between them, you see in the files."));
        all.add(induction());
        all.add(training(training));
        return List.copyOf(all);
    }

    private Proposal recruitment() {
        var fail = files.stream().filter(file -> !file.failed().isEmpty()).count();
        if (fail > 0) {
            boolean critical =
                    files.stream().flatMap(file -> file.failed().stream()).anyMatch(FileElement::critical);
            return proposed(
                    "LM-06", critical ? Level.NONE : Level.ALMOST_1, count(fail) + " lack elements of Schedule 1");
        }
        return everywhere(PRACTICE_7_TO_12)
                ? proposed(
                        "LM-06",
                        Level.LEVEL_2,
                        "F1 to F12 are on every file; level 3 also asks for the manager's audits")
                : proposed("LM-06", Level.LEVEL_1, "F1 to F6 are on every file, F7 to F12 are not");
    }

    private Proposal references() {
        if (!everywhere(Set.of(FileElement.F3))) {
            return proposed("LM-07", Level.NONE, "Two references (F3): " + of(FileElement.F3));
        }
        String back = "References checked back (F9): " + of(FileElement.F9);
        return everywhere(Set.of(FileElement.F9))
                ? proposed("LM-07", Level.LEVEL_2, back)
                : proposed("LM-07", Level.LEVEL_1, "Two references are on every file. " + back);
    }

    private Proposal conditionalStarts() {
        var without = files.stream()
                .filter(file -> file.failed().stream()
                        .anyMatch(element -> element == FileElement.F1 || element == FileElement.F2))
                .count();
        if (without > 0) {
            return proposed("LM-08", Level.NONE, count(without) + " lack identity (F1) or DBS (F2)");
        }
        var started = files.stream()
                .filter(file -> file.conditionalStart().isPresent())
                .count();
        return started == 0 && !conditionalOnList
                ? proposed("LM-08", Level.LEVEL_3, "No conditional start, neither in the files nor on the list")
                : proposed("LM-08", Level.LEVEL_1, count(started) + " record a lawful conditional start");
    }

    private Proposal agency() {
        if (!agencyOnList && everyNotApplicable(FileElement.F18)) {
            return none("LM-09", "Nobody on the list comes from an agency: it may not apply.");
        }
        String why = "Agency's letter (F18): " + of(FileElement.F18);
        return proposed("LM-09", everywhere(Set.of(FileElement.F18)) ? Level.LEVEL_1 : Level.NONE, why);
    }

    private Proposal induction() {
        String why = "Induction (F12): " + of(FileElement.F12) + "; probation (F17): " + of(FileElement.F17);
        if (!everywhere(Set.of(FileElement.F12))) {
            return proposed("LM-11", Level.ALMOST_1, why);
        }
        return proposed("LM-11", everywhere(Set.of(FileElement.F17)) ? Level.LEVEL_2 : Level.LEVEL_1, why);
    }

    private Proposal training(Measure measure) {
        int percent = files.isEmpty() ? 0 : (int) (100L * present(FileElement.F13) / files.size());
        int level = measure.highestLevelAllowed(BigDecimal.valueOf(percent));
        return new Proposal(
                "LM-12",
                Optional.of(level == 0 ? Level.ALMOST_1 : Level.values()[Level.LEVEL_1.ordinal() + level - 1]),
                Optional.of(String.valueOf(percent)),
                "Training in date (F13): " + of(FileElement.F13));
    }

    private boolean everywhere(Set<FileElement> elements) {
        return files.stream()
                .allMatch(file -> elements.stream()
                        .noneMatch(element -> file.score(element).below()));
    }

    private boolean everyNotApplicable(FileElement element) {
        return files.stream().noneMatch(file -> file.score(element).applies());
    }

    private long present(FileElement element) {
        return files.stream().filter(file -> !file.score(element).below()).count();
    }

    /** "6 of 7 files"; a file to which it does not apply counts as in order. */
    private String of(FileElement element) {
        return present(element) + " of " + files.size() + " files";
    }

    private String count(long number) {
        return number + " of " + files.size() + " files";
    }

    private static Proposal proposed(String item, Level level, String why) {
        return new Proposal(item, Optional.of(level), Optional.empty(), why);
    }

    private static Proposal none(String item, String why) {
        return new Proposal(item, Optional.empty(), Optional.empty(), why);
    }

    /** As the form begins: the proposed levels and measures by field. */
    static Map<String, Object> answers(List<Proposal> proposals) {
        var answers = new LinkedHashMap<String, Object>();
        for (var one : proposals) {
            one.level().ifPresent(level -> answers.put(ItemFields.nameOf(one.item(), ItemFields.LEVEL), level.code()));
            one.measure()
                    .ifPresent(measure ->
                            answers.put(ItemFields.nameOf(one.item(), ItemFields.MEASURE), new BigDecimal(measure)));
        }
        return answers;
    }

    static String inWords(List<Proposal> proposals) {
        return proposals.stream()
                .map(one -> "- **" + one.item() + "** "
                        + one.level()
                                .map(level -> "proposed: " + level.label() + ". ")
                                .orElse("")
                        + one.why())
                .collect(Collectors.joining("\n"));
    }
}
