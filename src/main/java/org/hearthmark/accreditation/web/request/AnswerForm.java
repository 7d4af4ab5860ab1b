package org.hearthmark.accreditation.web.request;

import org.hearthmark.accreditation.web.evidence.EvidenceForm;

/** A provider's answer, as typed, with the files chosen beside it. */
public class AnswerForm extends EvidenceForm {

    private String answer = "";

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
