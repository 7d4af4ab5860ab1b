package org.hearthmark.ladder.domain.market;

/** What a home of the market holds today. */
public enum Held {
    /** Accredited without conditions. */
    FULL,
    CONDITIONAL,
    /** Its accreditation has lapsed since the guard's window began: only the guard still counts it. */
    LAPSED
}
