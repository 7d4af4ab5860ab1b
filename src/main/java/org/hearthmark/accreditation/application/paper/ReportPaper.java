package org.hearthmark.accreditation.application.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.domain.paper.ReportStage;

/**
 * A report on one home, as page and PDF show it: what was found of each item, what that comes to, and what was said about
 * it. No street address, no names of people.
 *
 * @param reference of the case
 * @param home      the home in words
 * @param on        the day on which the grade was worked out
 * @param version   of the standard
 * @param words     the grade and what led to it, in plain words
 * @param standards the share of each standard
 */
public record ReportPaper(
        String reference,
        int number,
        Map<String, String> home,
        String name,
        ReportStage stage,
        LocalDate on,
        int version,
        Grade grade,
        String share,
        String words,
        Map<String, String> standards,
        List<Section> sections,
        List<Remark> remarks) {

    /** The items of one of the four standards. */
    public record Section(String standard, List<Line> lines) {}

    /**
     * One item.
     *
     * @param weight "Law", "Critical", both or nothing, as it is for this home
     * @param state  how the finding stands to what is asked
     * @param cure   what the level asked for says; of the law, what the law asks
     */
    public record Line(
            String item,
            String title,
            String weight,
            String found,
            int required,
            Optional<String> measure,
            Optional<String> comment,
            State state,
            String cure) {}

    /** How a finding stands to what is asked. */
    public enum State {
        MET("Met", "green"),
        BELOW("Below what is asked", "orange"),
        LAW_NOT_MET("Law not met", "red"),
        NOT_SEEN("Not looked at", "yellow"),
        NOT_APPLICABLE("Does not apply", "grey");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        /** The colour of its tag. */
        public String colour() {
            return colour;
        }
    }

    /**
     * What the provider said about the draft, and what came of it.
     *
     * @param item     empty where it is about the report as a whole
     * @param accepted empty until an inspector has answered
     */
    public record Remark(
            UUID id, Optional<String> item, String text, Optional<Boolean> accepted, Optional<String> answer) {}

    public boolean isFinal() {
        return stage == ReportStage.FINAL;
    }

    /** The lines that fall short, in the order of the checklist. */
    public List<Line> shortfalls() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.state() != State.MET && line.state() != State.NOT_APPLICABLE)
                .toList();
    }
}
