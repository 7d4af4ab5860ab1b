package org.hearthmark.accreditation.domain.reassessment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is looked at in one go, by the ids of the items.
 *
 * @param toRead what an officer reads of in evidence
 * @param toSee  what an inspector looks at in the home; what the officer leaves open comes to it
 */
public record Round(List<String> toRead, List<String> toSee) {

    public Round {
        toRead = toRead.stream().distinct().toList();
        var read = List.copyOf(toRead);
        toSee = toSee.stream().distinct().filter(item -> !read.contains(item)).toList();
        if (toRead.isEmpty() && toSee.isEmpty()) {
            throw new IllegalArgumentException("Somebody has to look at something");
        }
    }

    /** Everything is read first. */
    public static Round ofPapers(Collection<String> items) {
        return new Round(List.copyOf(items), List.of());
    }

    List<String> items() {
        return Stream.concat(toRead.stream(), toSee.stream()).toList();
    }
}
