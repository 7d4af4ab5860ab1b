package org.hearthmark.provider.web.record;

import java.util.List;
import org.hearthmark.shared.web.DateEntry;

/**
 * A question with what is typed so far, as the page shows it.
 *
 * @param day of a question for a day; otherwise null
 */
public record Asked(Question question, String typed, DateEntry day) {

    static List<Asked> of(List<Question> questions, TypedAnswer answer) {
        return questions.stream()
                .map(question -> new Asked(
                        question,
                        answer.text(question.name()),
                        question.kind() == Question.Kind.DATE ? answer.date(question.name()) : null))
                .toList();
    }
}
