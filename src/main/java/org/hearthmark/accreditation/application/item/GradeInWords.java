package org.hearthmark.accreditation.application.item;

import java.util.List;
import org.hearthmark.accreditation.domain.item.GradeGiven;

/** A grade and what led to it, in plain words, by the rule of the decision table that fired. */
public final class GradeInWords {

    private GradeInWords() {}

    public static String of(GradeGiven grade) {
        return switch (grade.rule()) {
            case "law-not-met" ->
                "Grade D: what the law asks of this home is not met (" + named(grade.lawNotMet())
                        + "), so refusal is the rule, whatever the share.";
            case "not-looked-at" ->
                "No grade yet: nobody looked at " + named(grade.notSeen())
                        + ", on which the law or the alliance insists, so it cannot be accredited yet.";
            case "below-60" ->
                "Grade D: the home reaches " + share(grade) + ", which is less than 60 %, so refusal is the rule.";
            case "critical-below" ->
                "Grade C: the home reaches " + share(grade) + ", but " + named(grade.criticalBelow())
                        + (grade.criticalBelow().size() == 1 ? " is" : " are")
                        + " critical and below the level asked for, so it is accredited only with a dated condition.";
            case "at-least-60" ->
                "Grade C: the home reaches " + share(grade)
                        + ", at least 60 % and less than 75 %, so it is accredited only with conditions.";
            case "at-least-75" ->
                "Grade B: the home reaches " + share(grade) + ", at least 75 %"
                        + (grade.below().isEmpty()
                                ? "."
                                : ", with " + named(grade.below()) + " below the level asked for.");
            default -> "Grade A: the home reaches " + share(grade) + ", and nothing is below the level asked for.";
        };
    }

    private static String share(GradeGiven grade) {
        return grade.share().percent() + " of what the standard asks";
    }

    private static String named(List<String> items) {
        return String.join(", ", items);
    }
}
