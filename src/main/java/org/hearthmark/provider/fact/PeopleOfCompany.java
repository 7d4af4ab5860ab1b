package org.hearthmark.provider.fact;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.CompanyReading.Controller;
import org.hearthmark.provider.CompanyReading.Officer;

/**
 * Who runs a company and who controls it, each person once: the register writes "SMITH, Jane" of an officer and "Ms Jane
 * Smith" of a person with control.
 */
final class PeopleOfCompany {

    private record Known(Set<String> words, YearMonth born) {}

    private PeopleOfCompany() {}

    /** Empty where either list is not known. */
    static Optional<List<Officer>> today(CompanyReading lists) {
        return lists.officers()
                .flatMap(officers -> lists.controllers().map(controllers -> eachOnce(officers, controllers)));
    }

    private static List<Officer> eachOnce(List<Officer> officers, List<Controller> controllers) {
        return List.copyOf(Stream.concat(
                        officers.stream().filter(officer -> officer.resignedOn() == null),
                        controllers.stream()
                                .filter(controller -> controller.ceasedOn() == null && controller.born() != null)
                                .map(person -> new Officer(person.name(), person.kind(), person.born(), null)))
                .collect(Collectors.toMap(
                        PeopleOfCompany::known, person -> person, (first, again) -> first, LinkedHashMap::new))
                .values());
    }

    private static Known known(Officer person) {
        return new Known(new TreeSet<>(List.of(OwnerTie.plain(person.name()).split(" "))), person.born());
    }
}
