package org.hearthmark.accreditation.web.lapse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.domain.lapse.CouncilAnswer.Answer;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.DateEntry;

/** What a council does for its young people in a home that is accredited no more, as typed. */
public class ReviewForm {

    private String answer = "";
    private DateEntry day = new DateEntry();
    private String text = "";

    /** @throws Refusal INVALID with what is not chosen and what is no date */
    void requireReadable() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (chosen().isEmpty()) {
            faults.put("answer", "Choose what you do for them");
        }
        if (day.date().isEmpty()) {
            faults.put("day", "Enter a real date, like 27 3 2027");
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem", faults);
        }
    }

    private Optional<Answer> chosen() {
        return Arrays.stream(Answer.values())
                .filter(one -> one.name().equals(answer))
                .findFirst();
    }

    Answer choice() {
        return chosen().orElseThrow();
    }

    LocalDate date() {
        return day.date().orElseThrow();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public DateEntry getDay() {
        return day;
    }

    public void setDay(DateEntry day) {
        this.day = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
