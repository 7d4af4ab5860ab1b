package org.hearthmark.provider.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.DateEntry;

/** What somebody found where a register does not answer, as typed. */
public class ByHandForm {

    private String against = "";
    private DateEntry seenOn = new DateEntry();
    private String reason = "";

    static ByHandForm on(LocalDate today) {
        var form = new ByHandForm();
        form.seenOn = DateEntry.of(today);
        return form;
    }

    /** @throws Refusal INVALID with what was not chosen and what is no date */
    void requireReadable() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!"yes".equals(against) && !"no".equals(against)) {
            faults.put("against", "Select whether something speaks against the firm");
        }
        if (seenOn.date().isEmpty()) {
            faults.put("seenOn", "Enter the day on which you looked as a real date, like 21 11 2026");
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem with what you entered", faults);
        }
    }

    PublicFact.ByHand found() {
        return new PublicFact.ByHand("yes".equals(against), reason);
    }

    LocalDate day() {
        return seenOn.date().orElseThrow();
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }

    public DateEntry getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(DateEntry seenOn) {
        this.seenOn = seenOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
