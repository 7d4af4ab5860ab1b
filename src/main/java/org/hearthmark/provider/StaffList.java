package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A firm's staff list as it stood at one version. Holds names: they are for the provider's own people, and for inspectors
 * from the day of the visit.
 *
 * @param version 0 when nobody was entered yet
 * @param people by name
 */
public record StaffList(UUID firm, int version, List<StaffMember> people, Optional<Declaration> declaration) {

    /**
     * Somebody of the provider declared that the list is complete.
     *
     * @param name the name under which it was declared
     */
    public record Declaration(String name, LocalDate day) {}

    public StaffList {
        people = List.copyOf(people);
    }

    public boolean declared() {
        return declaration.isPresent();
    }

    public Optional<StaffMember> person(UUID id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** Those of this name, whatever the case, accents, punctuation and order in which it is written. */
    public List<StaffMember> called(String name) {
        String key = PersonName.key(name);
        return people.stream()
                .filter(person -> PersonName.key(person.entry().name()).equals(key))
                .toList();
    }

    /** Whether two names are of one person as far as their spelling says. */
    public static boolean sameName(String one, String other) {
        return PersonName.key(one).equals(PersonName.key(other));
    }

    /** Whether a text names anybody of the list in full. */
    public boolean namesAnybody(String text) {
        String words = " " + PersonName.words(text) + " ";
        return people.stream()
                .map(person -> PersonName.words(person.entry().name()))
                .anyMatch(name -> !name.isBlank() && words.contains(" " + name + " "));
    }
}
