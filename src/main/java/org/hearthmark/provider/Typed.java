package org.hearthmark.provider;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a person typed, in the one form in which it is kept and compared. */
final class Typed {

    private static final int PENCE = 2;

    private Typed() {}

    /** Without space at its ends; null when nothing is left. */
    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** In pounds and pence. */
    static BigDecimal pounds(BigDecimal typed) {
        return typed == null || typed.scale() == PENCE ? typed : typed.setScale(PENCE, RoundingMode.HALF_UP);
    }
}
