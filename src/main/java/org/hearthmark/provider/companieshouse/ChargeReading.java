package org.hearthmark.provider.companieshouse;

import java.util.Objects;
import java.util.regex.Pattern;
import org.hearthmark.provider.CompanyReading;

/** What a charge says. Older ones tell what they cover in words only. */
final class ChargeReading {

    private static final Pattern EVERYTHING = Pattern.compile(
            "(?is).*\\b(all|whole)\\b.{0,30}\\b(assets|undertaking|property)\\b.*(present and future|of the company).*"
                    + "|.*\\bundertaking and all\\b.*|.*\\ball (its |the )?assets\\b.*");

    /** Forms RM01, LLRM01, LQ01 and 405(1), and the register's words for them. */
    private static final Pattern RECEIVER =
            Pattern.compile("(?i).*appointment.*receiver.*|(LL)?RM01|(LL|OS)?LQ01|405 ?\\(1\\)");

    private ChargeReading() {}

    static CompanyReading.Charge of(Shapes.Charge charge) {
        return new CompanyReading.Charge(
                Objects.requireNonNullElse(charge.status(), "unknown"),
                charge.createdOn(),
                overEverything(charge.particulars()),
                enforced(charge),
                charge.personsEntitled().stream()
                        .map(Shapes.Named::name)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static boolean overEverything(Shapes.Particulars particulars) {
        return particulars != null
                && (Boolean.TRUE.equals(particulars.floatingChargeCoversAll())
                        || particulars.description() != null
                                && EVERYTHING.matcher(particulars.description()).matches());
    }

    private static boolean enforced(Shapes.Charge charge) {
        return !charge.insolvencyCases().isEmpty()
                || charge.transactions().stream()
                        .anyMatch(one -> one.insolvencyCaseNumber() != null
                                || one.filingType() != null
                                        && RECEIVER.matcher(one.filingType()).matches());
    }
}
