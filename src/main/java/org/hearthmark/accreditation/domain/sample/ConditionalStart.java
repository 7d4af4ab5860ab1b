package org.hearthmark.accreditation.domain.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * A start before every check was in. The grounds are data, to be confirmed against regulation 17(4) of SI 2023/416, whose
 * end was not at hand when this was written.
 *
 * @param outstanding what is outstanding, of F3 to F6
 * @param supervisor  who supervises, by role
 */
public record ConditionalStart(List<FileElement> outstanding, String stepsTaken, String supervisor, LocalDate until) {

    public ConditionalStart {
        outstanding = List.copyOf(outstanding);
    }
}
