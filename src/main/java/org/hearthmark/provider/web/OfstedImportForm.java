package org.hearthmark.provider.web;

import org.hearthmark.shared.web.DateEntry;

/** What goes with a list that is imported: its day, where the title does not say it, and that it is meant to be shorter. */
public class OfstedImportForm {

    private DateEntry asAt = new DateEntry();
    private boolean shorter;

    public DateEntry getAsAt() {
        return asAt;
    }

    public void setAsAt(DateEntry asAt) {
        this.asAt = asAt;
    }

    public boolean isShorter() {
        return shorter;
    }

    public void setShorter(boolean shorter) {
        this.shorter = shorter;
    }
}
