package org.hearthmark.accreditation.application.item;

import java.util.Locale;

/** The names of a checklist item's fields in the generated inspection form: AC-01 has ac01Level, ac01Measure, ac01Comment. */
public final class ItemFields {

    public static final String LEVEL = "Level";
    public static final String MEASURE = "Measure";
    public static final String COMMENT = "Comment";

    private ItemFields() {}

    public static String nameOf(String item, String part) {
        return item.toLowerCase(Locale.ROOT).replace("-", "") + part;
    }
}
