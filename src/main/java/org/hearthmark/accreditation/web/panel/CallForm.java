package org.hearthmark.accreditation.web.panel;

import org.hearthmark.shared.web.DateEntry;

/** A meeting of the panel that somebody calls, as typed. */
public class CallForm {

    private DateEntry heldOn = new DateEntry();
    private String place = "";

    public DateEntry getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(DateEntry heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
