package org.hearthmark.accreditation.web.gap;

import java.util.Optional;
import org.hearthmark.shared.web.FilesForm;

/** An answer to an item of a gap list, as typed, with the files chosen beside it. */
public class GapAnswerForm extends FilesForm {

    private String level = "";
    private String text = "";

    /** The level answered; 0 where what was sent is none. */
    int chosenLevel() {
        return Optional.of(level)
                .filter(typed -> typed.matches("\\d"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
