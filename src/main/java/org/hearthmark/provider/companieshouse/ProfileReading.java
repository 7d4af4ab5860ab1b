package org.hearthmark.provider.companieshouse;

import java.time.LocalDate;
import java.util.Objects;
import org.hearthmark.provider.CompanyReading;

/** What a company's profile says. Some of its fields are on their way out: the newer one counts, and either flag. */
final class ProfileReading {

    private static final String UNKNOWN = "unknown";

    private ProfileReading() {}

    static CompanyReading.Profile of(Shapes.Profile profile) {
        var accounts = Objects.requireNonNullElse(profile.accounts(), new Shapes.Accounts(null, null, null, null));
        var statement = statement(profile);
        return new CompanyReading.Profile(
                profile.companyName(),
                Objects.requireNonNullElse(profile.companyStatus(), UNKNOWN),
                profile.companyStatusDetail(),
                profile.dateOfCreation(),
                accountsDue(accounts),
                accountsOverdue(accounts),
                statement.nextDue(),
                is(statement.overdue()),
                madeUpTo(accounts),
                is(profile.hasCharges()) || links(profile, "charges"),
                is(profile.hasInsolvencyHistory()) || is(profile.hasBeenLiquidated()) || links(profile, "insolvency"),
                is(profile.registeredOfficeIsInDispute()),
                is(profile.undeliverableRegisteredOfficeAddress()));
    }

    private static Shapes.Statement statement(Shapes.Profile profile) {
        return profile.confirmationStatement() != null
                ? profile.confirmationStatement()
                : Objects.requireNonNullElse(profile.annualReturn(), new Shapes.Statement(null, null));
    }

    private static LocalDate accountsDue(Shapes.Accounts accounts) {
        var next = accounts.nextAccounts();
        return next != null && next.dueOn() != null ? next.dueOn() : accounts.nextDue();
    }

    private static boolean accountsOverdue(Shapes.Accounts accounts) {
        var next = accounts.nextAccounts();
        return next != null && is(next.overdue()) || is(accounts.overdue());
    }

    private static LocalDate madeUpTo(Shapes.Accounts accounts) {
        var last = accounts.lastAccounts();
        return last == null ? null : last.periodEndOn() != null ? last.periodEndOn() : last.madeUpTo();
    }

    private static boolean links(Shapes.Profile profile, String to) {
        return profile.links() != null && profile.links().get(to) != null;
    }

    private static boolean is(Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
