package org.hearthmark.provider;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A firm, service or home with what was said of it last, by topic.
 *
 * @param partOf the firm of a service, the service of a home; null of a firm
 * @param reference of a home that is complete; otherwise null
 */
public record RecordedSubject(
        UUID id, About about, UUID partOf, String name, String reference, Map<Topic, Statement> said) {

    public RecordedSubject {
        Map<Topic, Statement> copy = new EnumMap<>(Topic.class);
        copy.putAll(said);
        said = Collections.unmodifiableMap(copy);
    }

    public Optional<Statement> statement(Topic topic) {
        return Optional.ofNullable(said.get(topic));
    }

    /** What was said last; empty when nothing was. */
    public <T extends Said> Optional<T> said(Class<T> form) {
        return said.values().stream()
                .map(Statement::said)
                .filter(form::isInstance)
                .map(form::cast)
                .findFirst();
    }

    /** Whether it is a home that the provider has said it does not run any more. */
    public boolean ended() {
        return said(EndSaid.class)
                .filter(end -> Boolean.TRUE.equals(end.ended()))
                .isPresent();
    }

    public boolean hasAll(Topic... topics) {
        return said.keySet().containsAll(List.of(topics));
    }
}
