package org.hearthmark.accreditation.application.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.application.sample.CureBook.NewCure;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.sample.FileElement;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gaps in staff files that a provider cures before the decision: within 28 calendar days of the visit, and each seen by an
 * inspector. What is not cured by then leads to a proposed refusal.
 */
@Service
public class Cures {

    /** The clock of a cure, in calendar days from the day of the visit. */
    private static final int DAYS = 28;

    private final Cases cases;
    private final CureBook book;
    private final CureNotices notices;
    private final SampleItems items;
    private final StepBook steps;
    private final Clock clock;

    Cures(Cases cases, CureBook book, CureNotices notices, SampleItems items, StepBook steps, Clock clock) {
        this.cases = cases;
        this.book = book;
        this.notices = notices;
        this.items = items;
        this.steps = steps;
        this.clock = clock;
    }

    /** What an inspector says of one element, for every file that lacks it. */
    public record Seen(boolean cured, String what) {}

    void begin(AccreditationCase of, List<NewCure> cures) {
        var dueOn = LondonTime.dayOf(of.visitAt().orElseThrow()).plusDays(DAYS);
        book.enter(of.id(), cures, dueOn);
        notices.curesBegin(of, open(of.id()));
    }

    @Transactional(readOnly = true)
    public List<Cure> open(UUID caseId) {
        return book.of(caseId).stream()
                .filter(cure -> !cure.cured().orElse(false))
                .toList();
    }

    /** By when everything has to be cured. */
    @Transactional(readOnly = true)
    public LocalDate dueOn(UUID caseId) {
        return book.of(caseId).stream()
                .map(Cure::dueOn)
                .max(LocalDate::compareTo)
                .orElse(LondonTime.today(clock));
    }

    /** One line for each element: "F4 Why earlier work …: file 2, file 5". */
    @Transactional(readOnly = true)
    public String inWords(UUID caseId) {
        Map<FileElement, List<Cure>> byElement = open(caseId).stream()
                .collect(groupingBy(Cure::element, TreeMap::new, java.util.stream.Collectors.toList()));
        return byElement.entrySet().stream()
                .map(one -> "- " + one.getKey().title() + ": "
                        + one.getValue().stream().map(Cure::file).collect(joining(", ")))
                .collect(joining("\n"));
    }

    /**
     * @param seen for each element that is open in any file
     * @throws Refusal INVALID when something open has no answer, or is given up before its provider's time is over
     */
    @Transactional
    public void checked(StepTaken step, Map<FileElement, Seen> seen) {
        var of = cases.findById(step.caseId()).orElseThrow(() -> Refusal.unknown("application"));
        var open = open(of.id());
        refuseFaults(open, seen);
        open.forEach(cure -> book.check(
                cure.id(),
                seen.get(cure.element()).cured(),
                seen.get(cure.element()).what(),
                step.by()));
        boolean allCured =
                open.stream().allMatch(cure -> seen.get(cure.element()).cured());
        var outcome = allCured ? Outcome.CLEAR : Outcome.STOP;
        steps.enter(step.with(outcome));
        if (allCured) {
            items.cured(of, seen.keySet(), step.by());
        }
        of.curesChecked(outcome);
    }

    private void refuseFaults(List<Cure> open, Map<FileElement, Seen> seen) {
        var faults = new LinkedHashMap<String, String>();
        for (var cure : open) {
            var answer = seen.get(cure.element());
            String field = CureFields.cured(cure.element());
            if (answer == null || answer.what().isBlank()) {
                faults.put(field, "Say what you saw of " + cure.element().title() + ".");
            } else if (!answer.cured() && !LondonTime.today(clock).isAfter(cure.dueOn())) {
                faults.put(
                        field,
                        "The provider has until " + DaysInWords.day(cure.dueOn())
                                + " to cure it. Leave the task open until it is cured or that day has passed.");
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("The cures cannot be recorded as they are", faults);
        }
    }
}
