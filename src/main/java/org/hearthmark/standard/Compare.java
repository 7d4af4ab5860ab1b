package org.hearthmark.standard;

/** How a measured value is held against the threshold of a level. */
public enum Compare {
    AT_LEAST,
    AT_MOST,
    /** The value is the date of a document; the threshold is its greatest age in months. */
    NOT_OLDER_THAN_MONTHS;

    public boolean isDate() {
        return this == NOT_OLDER_THAN_MONTHS;
    }
}
