package org.hearthmark.accreditation.web.request;

import org.hearthmark.shared.web.DateEntry;

/** A question to the provider, as typed. */
public class AskForm {

    private String about = "";
    private String question = "";
    private DateEntry wantedBy = new DateEntry();

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public DateEntry getWantedBy() {
        return wantedBy;
    }

    public void setWantedBy(DateEntry wantedBy) {
        this.wantedBy = wantedBy;
    }
}
