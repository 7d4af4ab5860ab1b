package org.hearthmark.provider;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a person typed, in the one form in which it is kept and compared. */
final class Typed {

    private static final int PENCE = 2;

    private Typed() {}

    /** Without space at its ends, and without control characters but for new lines; null when nothing is left. */
    static String text(String typed) {
        if (typed == null) {
            return null;
        }
        String kept = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        return kept.isEmpty() ? null : kept;
    }

    /** In pounds and pence. */
    static BigDecimal pounds(BigDecimal typed) {
        return typed == null || typed.scale() == PENCE ? typed : typed.setScale(PENCE, RoundingMode.HALF_UP);
    }
}
