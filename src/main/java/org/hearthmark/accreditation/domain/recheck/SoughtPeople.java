package org.hearthmark.accreditation.domain.recheck;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.CompanyReading.Controller;
import org.hearthmark.provider.CompanyReading.Officer;

/**
 * Who of a company's directors and owners could be looked for among disqualified directors: only people of whom the register
 * tells the month of birth. It tells none of secretaries, who are not directors.
 */
final class SoughtPeople {

    private final List<Officer> directors;
    private final List<Controller> owners;

    SoughtPeople(CompanyReading company) {
        this.directors = company.officers().orElse(List.of()).stream()
                .filter(one -> one.resignedOn() == null && !text(one.role()).contains("secretary"))
                .toList();
        this.owners = company.controllers().orElse(List.of()).stream()
                .filter(one -> one.ceasedOn() == null)
                .filter(one -> text(one.kind()).startsWith("individual")
                        || text(one.kind()).startsWith("super-secure"))
                .toList();
    }

    /** Whether nobody at all could be looked for. */
    boolean nobody() {
        return directors.stream().allMatch(one -> one.born() == null)
                && owners.stream().allMatch(one -> one.born() == null);
    }

    /** How many could not be looked for, firms that are directors among them. */
    int without() {
        return (int) (directors.stream().filter(one -> one.born() == null).count()
                + owners.stream().filter(one -> one.born() == null).count());
    }

    private static String text(String word) {
        return Objects.toString(word, "").toLowerCase(Locale.ROOT);
    }
}
