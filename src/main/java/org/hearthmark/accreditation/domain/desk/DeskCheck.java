package org.hearthmark.accreditation.domain.desk;

import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.domain.casework.Step;

/**
 * One of the 27 checks of stage 1: where to look, which answers there are and what each comes to.
 *
 * @param recordedIn         the step that records it
 * @param where              where to look; the source of a result unless its note says otherwise
 * @param rerun              how often it is looked up again once a home is accredited
 * @param byEvent            whether it is looked up again when something happens, too
 * @param alwaysSecondPerson whether one amber here is enough for a second person
 * @param guidance           a word to whoever looks; null for none
 * @param pending            the answer that there is no answer yet, in words
 * @param promise            the answer that something is promised, in words; null where no promise is taken
 */
public record DeskCheck(
        String id,
        String title,
        String recordedIn,
        String group,
        String where,
        AppliesTo appliesTo,
        Rerun rerun,
        boolean byEvent,
        boolean alwaysSecondPerson,
        String guidance,
        String pending,
        String promise,
        List<Answer> answers,
        List<CheckValue> values) {

    /** The code of the answer that nothing is known yet. */
    public static final String PENDING = "pending";

    /** The code of the answer that something is promised. */
    public static final String PROMISED = "promised";

    /** The code of the answer that the check does not apply. */
    public static final String NOT_APPLICABLE = "notApplicable";

    /** An answer as the form offers it, and what it comes to. */
    public record Answer(String code, CheckResult result, String text) {}

    /** How often a check is made again. */
    public enum Rerun {
        DAILY,
        WEEKLY,
        MONTHLY,
        QUARTERLY,
        YEARLY,
        EVERY_3_YEARS,
        ON_EXPIRY,
        EACH_ADMISSION,
        PER_PROPERTY,
        BY_EVENT
    }

    public DeskCheck {
        answers = List.copyOf(answers);
        values = Optional.ofNullable(values).map(List::copyOf).orElse(List.of());
    }

    /** The step that records the check. */
    public Step step() {
        return Step.of(recordedIn);
    }

    /** Whether the check is made for each home. */
    public boolean ofHome() {
        return step() == Step.CHECK_LANDLORD;
    }

    /** The answer of this code, if the check has it. */
    public Optional<Answer> answer(String code) {
        return switch (code) {
            case PENDING -> Optional.of(new Answer(code, CheckResult.PENDING, pending));
            case PROMISED -> Optional.ofNullable(promise).map(text -> new Answer(code, CheckResult.COMMITMENT, text));
            case NOT_APPLICABLE -> Optional.of(notApplicable());
            default ->
                answers.stream().filter(answer -> answer.code().equals(code)).findFirst();
        };
    }

    private Answer notApplicable() {
        return answers.stream()
                .filter(answer -> answer.code().equals(NOT_APPLICABLE))
                .findFirst()
                .orElse(new Answer(NOT_APPLICABLE, CheckResult.NOT_APPLICABLE, appliesTo.whyNot()));
    }
}
