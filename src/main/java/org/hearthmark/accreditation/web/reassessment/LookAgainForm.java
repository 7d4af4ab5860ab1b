package org.hearthmark.accreditation.web.reassessment;

import java.util.ArrayList;
import java.util.List;

/** What a manager wants to be looked at, and why. */
public class LookAgainForm {

    private String reasons = "";
    private List<String> items = new ArrayList<>();

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }
}
