package org.hearthmark.accreditation.web.visit;

import org.hearthmark.shared.web.DateEntry;

/** Another day for a visit, as typed. */
public class VisitForm {

    private DateEntry visitOn = new DateEntry();
    private String time = "";
    private String place = "";
    private String comeAlong = "";
    private String reason = "";

    public DateEntry getVisitOn() {
        return visitOn;
    }

    public void setVisitOn(DateEntry visitOn) {
        this.visitOn = visitOn;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = typed(time);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = typed(place);
    }

    public String getComeAlong() {
        return comeAlong;
    }

    public void setComeAlong(String comeAlong) {
        this.comeAlong = typed(comeAlong);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = typed(reason);
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }
}
