package org.hearthmark.provider.companieshouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearthmark.provider.CompanyReading;

/** What lists of people and firms say. */
final class PeopleReading {

    /** A disqualification whose end the register does not tell has none. */
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private PeopleReading() {}

    static CompanyReading.Officer officer(Shapes.Officer officer) {
        return new CompanyReading.Officer(
                Objects.requireNonNullElse(officer.name(), ""),
                Objects.requireNonNullElse(officer.officerRole(), "unknown"),
                officer.dateOfBirth() == null ? null : officer.dateOfBirth().asMonth(),
                officer.resignedOn());
    }

    /** Of a statement its own word is the kind. Without those that have ceased on a day that the register does not tell. */
    static List<CompanyReading.Controller> controllers(List<Shapes.Controller> controllers) {
        return controllers.stream()
                .filter(one -> one.ceasedOn() != null || !Boolean.TRUE.equals(one.ceased()))
                .map(PeopleReading::controller)
                .toList();
    }

    private static CompanyReading.Controller controller(Shapes.Controller controller) {
        var of = Objects.requireNonNullElse(controller.identification(), new Shapes.Identification(null, null, null));
        return new CompanyReading.Controller(
                Objects.requireNonNullElse(controller.name(), "Not told"),
                controller.statement() != null
                        ? controller.statement()
                        : Objects.requireNonNullElse(controller.kind(), "unknown"),
                controller.dateOfBirth() == null
                        ? null
                        : controller.dateOfBirth().asMonth(),
                of.registrationNumber(),
                of.countryRegistered() != null ? of.countryRegistered() : of.placeRegistered(),
                controller.ceasedOn());
    }

    static List<CompanyReading.Disqualification> disqualifications(List<Shapes.Disqualified> people) {
        return people.stream().flatMap(PeopleReading::each).toList();
    }

    private static Stream<CompanyReading.Disqualification> each(Shapes.Disqualified person) {
        return person.disqualifications().stream()
                .map(one -> new CompanyReading.Disqualification(
                        person.name(),
                        one.disqualifiedFrom(),
                        Objects.requireNonNullElse(one.disqualifiedUntil(), NO_END)));
    }
}
