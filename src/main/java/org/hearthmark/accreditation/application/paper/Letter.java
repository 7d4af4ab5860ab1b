package org.hearthmark.accreditation.application.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A decision letter in plain English, as page and PDF show it.
 *
 * @param organisation whose letter it is
 * @param home         the home in words; no street address
 * @param on           the day of the decision
 */
public record Letter(
        UUID decision,
        UUID organisation,
        String reference,
        int number,
        String title,
        LocalDate on,
        Map<String, String> home,
        List<Part> parts) {

    /** A heading with what stands under it. */
    public record Part(String heading, List<String> paragraphs, List<String> points) {

        static Part of(String heading, String... paragraphs) {
            return new Part(heading, List.of(paragraphs), List.of());
        }
    }
}
