package org.hearthmark.provider;

import java.time.LocalDate;
import java.time.Period;

/**
 * A kind of fact that a public register tells of a firm: how often it is asked for, and for how long an answer may be
 * used. Source: the intervals of the desk checks that rest on it; an answer outlives one or two failed rounds, no more.
 */
public enum FactKind {
    COMPANY_PROFILE("Company profile", 1, 3),
    INSOLVENCY("Insolvency", 1, 3),
    CHARGES("Charges", 7, 14),
    FILING_HISTORY("Filing history", 7, 14),
    OFFICERS("Officers", 30, 45),
    PERSONS_WITH_CONTROL("Persons with significant control", 30, 45),
    DISQUALIFICATIONS("Disqualified officers", 30, 45);

    private final String label;
    private final int everyDays;
    private final int maxAgeDays;

    FactKind(String label, int everyDays, int maxAgeDays) {
        this.label = label;
        this.everyDays = everyDays;
        this.maxAgeDays = maxAgeDays;
    }

    public String label() {
        return label;
    }

    public PublicRegister register() {
        return PublicRegister.COMPANIES_HOUSE;
    }

    /** How long after an answer the register is asked again. */
    public Period every() {
        return Period.ofDays(everyDays);
    }

    /** The last day, in Europe/London, on which an answer of this day may be used. */
    public LocalDate goodUntil(LocalDate asAt) {
        return asAt.plusDays(maxAgeDays);
    }
}
