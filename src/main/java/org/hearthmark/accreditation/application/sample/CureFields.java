package org.hearthmark.accreditation.application.sample;

import org.hearthmark.accreditation.domain.sample.FileElement;

/** The names of the fields about one element in the form that checks cures: F4 has cureF4 and seenF4. */
public final class CureFields {

    private CureFields() {}

    public static String cured(FileElement element) {
        return "cure" + element.name();
    }

    public static String seen(FileElement element) {
        return "seen" + element.name();
    }
}
