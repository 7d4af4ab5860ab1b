package org.hearthmark.accreditation.web.panel;

/** An interest that a member of the panel declares in a home, as typed. */
public class InterestForm {

    private String person = "";
    private String interest = "";

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }
}
