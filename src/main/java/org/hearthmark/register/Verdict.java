package org.hearthmark.register;

import java.util.List;
import java.util.stream.Stream;
import org.hearthmark.provider.Setting;

/**
 * The answer to "may I use this home?" for one young person's age and one home.
 *
 * @param answer  what to do
 * @param reasons why, in plain words, with the date of each fact; the decisive one first
 */
public record Verdict(Answer answer, List<String> reasons) {

    /** What a council may do. */
    public enum Answer {
        MAY_BE_USED("Yes: accredited"),
        SUSPENDED("No: suspended, do not refer"),
        NOT_RUN("No: its provider says that it does not run it any more, do not refer"),
        NOT_ACCREDITED("No: not accredited, do not refer"),
        NOT_FOR_THIS_AGE("No: not for a young person of this age"),
        NOT_REGISTERED("No: not registered with Ofsted, do not place"),
        UNDER_16("No: never for a child under 16");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The same of a home that its provider may not run any more: then it is never a yes, whatever its standing. */
    Verdict andOf(Setting home) {
        return home.endInWords()
                .map(words -> words + ".")
                .map(words -> yes()
                        ? new Verdict(
                                Answer.NOT_RUN,
                                Stream.concat(Stream.of(words), reasons.stream())
                                        .toList())
                        : new Verdict(
                                answer,
                                Stream.concat(reasons.stream(), Stream.of(words))
                                        .toList()))
                .orElse(this);
    }

    public boolean yes() {
        return answer == Answer.MAY_BE_USED;
    }
}
