package org.hearthmark.accreditation.domain.sample;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in one staff file.
 *
 * @param scores one for each element
 * @param reasons why an element does not apply
 */
public record FileFindings(
        Map<FileElement, ElementScore> scores,
        Map<FileElement, String> reasons,
        Optional<ConditionalStart> conditionalStart) {

    public FileFindings {
        scores = Map.copyOf(scores);
        reasons = Map.copyOf(reasons);
    }

    /** The elements of Schedule 1 that the file fails, without those that may lawfully be outstanding. */
    public List<FileElement> failed() {
        return Arrays.stream(FileElement.values())
                .filter(FileElement::law)
                .filter(element -> score(element).below() && !lawfullyOutstanding(element))
                .toList();
    }

    /** The same file after its gaps in these elements were cured. */
    public FileFindings cured(Collection<FileElement> elements) {
        Map<FileElement, ElementScore> after = new HashMap<>(scores);
        failed().stream().filter(elements::contains).forEach(element -> after.put(element, ElementScore.PRESENT));
        return new FileFindings(after, reasons, conditionalStart);
    }

    private boolean lawfullyOutstanding(FileElement element) {
        return lawfulStart()
                && element.mayBeOutstanding()
                && conditionalStart
                        .filter(start -> start.outstanding().contains(element))
                        .isPresent();
    }

    /** A conditional start is lawful only with identity and DBS complete. */
    private boolean lawfulStart() {
        return !score(FileElement.F1).below() && !score(FileElement.F2).below();
    }

    public ElementScore score(FileElement element) {
        return scores.getOrDefault(element, ElementScore.ABSENT);
    }

    public int points() {
        return scores.values().stream().mapToInt(ElementScore::points).sum();
    }

    /** The points that the file would have with every element that applies. */
    public int most() {
        return ElementScore.MOST
                * (int) Arrays.stream(FileElement.values())
                        .filter(element -> score(element).applies())
                        .count();
    }
}
