package org.hearthmark.accreditation.application.desk;

import java.util.Locale;

/** The names of a desk check's fields in its form: D01 has d01Answer, d01Note, d01MonthsOld and so on. */
public final class CheckFields {

    public static final String ANSWER = "Answer";
    public static final String NOTE = "Note";
    public static final String LOOK_AGAIN = "LookAgain";
    public static final String PROMISED_FOR = "PromisedFor";

    /** The question whether Companies House knows the firm. */
    public static final String COMPANIES_HOUSE = "companiesHouse";

    /** The question whether accounts are due. */
    public static final String ACCOUNTS = "accounts";

    /** The day on which pending checks were looked up. */
    public static final String SETTLED_ON = "settledOn";

    private CheckFields() {}

    public static String nameOf(String check, String part) {
        return check.toLowerCase(Locale.ROOT) + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }
}
