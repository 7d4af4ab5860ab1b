package org.hearthmark.ladder.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.DateEntry;

/** A decision on held regions as typed. */
public class HeldForm {

    private List<String> regions = new ArrayList<>();
    private String result = "";
    private DateEntry newDay = new DateEntry();
    private String reason = "";

    /** @throws Refusal INVALID for what is no date */
    Map<String, Object> answers() {
        if (!newDay.blank() && newDay.date().isEmpty()) {
            throw Refusal.invalid(
                    "There is a problem with this decision",
                    Map.of("newDay", "Enter the day as a real date, like 27 3 2027"));
        }
        var answers = new HashMap<String, Object>();
        answers.put("result", result);
        answers.put("reason", reason);
        if (!regions.isEmpty()) {
            answers.put("regions", List.copyOf(regions));
        }
        if (result.equals("tryAgain")) {
            newDay.date().ifPresent(day -> answers.put("newDay", day.toString()));
        }
        return answers;
    }

    public List<String> getRegions() {
        return regions;
    }

    public void setRegions(List<String> regions) {
        this.regions = regions == null ? new ArrayList<>() : regions;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result == null ? "" : result;
    }

    public DateEntry getNewDay() {
        return newDay;
    }

    public void setNewDay(DateEntry newDay) {
        this.newDay = newDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
