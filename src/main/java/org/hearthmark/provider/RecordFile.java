package org.hearthmark.provider;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything a provider has said last, of its firm, its services and its homes; the first begun first. */
public record RecordFile(
        UUID firm, RecordedSubject theFirm, List<RecordedSubject> services, List<RecordedSubject> homes) {

    public RecordFile {
        services = List.copyOf(services);
        homes = List.copyOf(homes);
    }

    public List<RecordedSubject> homesOf(UUID service) {
        return homes.stream().filter(home -> home.partOf().equals(service)).toList();
    }

    public Stream<RecordedSubject> subjects() {
        return Stream.of(Stream.of(theFirm), services.stream(), homes.stream()).flatMap(subjects -> subjects);
    }

    public Optional<RecordedSubject> subject(UUID id) {
        return subjects().filter(subject -> subject.id().equals(id)).findFirst();
    }
}
