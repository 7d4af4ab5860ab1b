package org.hearthmark.accreditation.web.message;

import java.util.Objects;
import java.util.UUID;

/** A message, as typed. Its id comes with the page, so that sending it twice keeps it once. */
public class MessageForm {

    private String id = UUID.randomUUID().toString();
    private String text = "";
    private boolean needsAnswer;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public boolean isNeedsAnswer() {
        return needsAnswer;
    }

    public void setNeedsAnswer(boolean needsAnswer) {
        this.needsAnswer = needsAnswer;
    }

    /** What is no id, because somebody changed the page, is a message of its own. */
    UUID message() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException changed) {
            return UUID.randomUUID();
        }
    }
}
