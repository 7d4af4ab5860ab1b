package org.hearthmark.provider.fact;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.PublicFact;

/** What the register's answers say together; what people recorded in its place is left out. */
final class CompanyReadings {

    private static final String EMPTY_LIST = "[]";

    private static final CompanyReading NOTHING = new CompanyReading(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private CompanyReadings() {}

    static CompanyReading of(CompanyRegister register, Collection<PublicFact> usable) {
        Map<FactKind, String> told = new EnumMap<>(FactKind.class);
        usable.stream()
                .filter(fact -> fact.byHand().isEmpty())
                .forEach(fact -> raw(fact).ifPresent(raw -> told.put(fact.kind(), raw)));
        return told.isEmpty() ? NOTHING : register.read(told);
    }

    /** That nothing is known of a list is an empty one; a company that is not known has no profile. */
    private static Optional<String> raw(PublicFact fact) {
        return fact.kind() == FactKind.COMPANY_PROFILE ? fact.raw() : fact.raw().or(() -> Optional.of(EMPTY_LIST));
    }
}
