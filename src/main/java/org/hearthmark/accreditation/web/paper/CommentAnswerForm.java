package org.hearthmark.accreditation.web.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Level;

/** What an inspector types in answer to one comment; the correction of a record goes with an accepted one. */
public class CommentAnswerForm {

    private static final int LONGEST = 4000;

    private String result = "";
    private String reason = "";
    private String item = "";
    private String level = "";
    private String measure = "";
    private String found = "";

    void requireComplete(UUID comment) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!result.equals("accepted") && !result.equals("stands")) {
            faults.put("result", "Say whether the comment is accepted.");
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            faults.put("reason", "Enter your answer to the provider, in " + LONGEST + " characters or fewer.");
        }
        if (!level.isEmpty() && item.isEmpty()) {
            faults.put("item", "Choose the item that you correct.");
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("The answer is not complete", faults);
        }
    }

    Optional<ItemFinding> correction() {
        return Level.ofCode(level).map(corrected -> new ItemFinding(item, corrected, typed(measure), typed(found)));
    }

    private static Optional<String> typed(String text) {
        return Optional.of(text.strip()).filter(some -> !some.isEmpty());
    }

    boolean isAccepted() {
        return result.equals("accepted");
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    /** What was found, where the level is below the one asked for. */
    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }
}
