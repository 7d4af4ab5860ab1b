package org.hearthmark.shared.web;

import java.util.List;
import java.util.Objects;

/**
 * What became of files that came together; a page's script reads it as JSON.
 *
 * @param problem why none of them was looked at; null when each was
 */
public record FilesTaken(List<Outcome> files, String problem) {

    /**
     * @param name    as it was sent, fit to be shown
     * @param refusal why it was not kept; null when it was
     */
    public record Outcome(String name, String refusal) {}

    static FilesTaken of(List<Outcome> files) {
        return new FilesTaken(List.copyOf(files), null);
    }

    /** None was looked at, for the whole was wrong. */
    public static FilesTaken none(String problem) {
        return new FilesTaken(List.of(), problem);
    }

    public int kept() {
        return (int) files.stream().filter(file -> file.refusal() == null).count();
    }

    /** Of each file that was not kept, its name and why; null when there is none, as pages want it. */
    public List<String> refused() {
        var lines = problem != null
                ? List.of(problem)
                : files.stream()
                        .filter(file -> Objects.nonNull(file.refusal()))
                        .map(file -> file.name() + ": " + file.refusal())
                        .toList();
        return lines.isEmpty() ? null : lines;
    }
}
