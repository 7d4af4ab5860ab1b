package org.hearthmark.ladder.application.raise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.shared.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A raise of the standard. It changes only as a draft; what was done with it are facts beside it. */
@Entity
@Table(schema = "ladder", name = "raise")
class Raise {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String reference;
    private String title;
    private String why;
    private LocalDate day;
    private int safetyDays;
    private int otherDays;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] categories;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] regions;

    private boolean planned;

    @Enumerated(EnumType.STRING)
    private RaiseStatus status;

    private Integer publishedAs;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "ladder", name = "raise_item", joinColumns = @JoinColumn(name = "raise"))
    @MapKeyColumn(name = "item")
    @Column(name = "level")
    private Map<String, Integer> levels = new HashMap<>();

    protected Raise() {}

    static Raise drafted(String reference, RaiseContent content) {
        var raise = new Raise();
        raise.id = UUID.randomUUID();
        raise.reference = reference;
        raise.status = RaiseStatus.DRAFT;
        raise.take(content);
        return raise;
    }

    void change(RaiseContent content) {
        requireStatus("Only a draft is changed.", RaiseStatus.DRAFT);
        take(content);
    }

    private void take(RaiseContent content) {
        title = content.title();
        why = content.why();
        day = content.day();
        safetyDays = content.safetyDays();
        otherDays = content.otherDays();
        categories = sorted(content.categories());
        regions = sorted(content.regions());
        planned = content.planned();
        levels.keySet().retainAll(content.levels().keySet());
        levels.putAll(content.levels());
    }

    private static String[] sorted(Set<String> names) {
        return names.stream().sorted().toArray(String[]::new);
    }

    void delete() {
        requireStatus("Only a draft is deleted.", RaiseStatus.DRAFT);
        status = RaiseStatus.DELETED;
    }

    void propose() {
        requireStatus("Only a draft is proposed.", RaiseStatus.DRAFT);
        status = RaiseStatus.PROPOSED;
    }

    void sendBack() {
        requireStatus("Only what is proposed goes back.", RaiseStatus.PROPOSED);
        status = RaiseStatus.DRAFT;
    }

    void publish(int number) {
        requireStatus("Only what is proposed is published.", RaiseStatus.PROPOSED);
        status = RaiseStatus.PUBLISHED;
        publishedAs = number;
    }

    void withdraw() {
        requireStatus("Only what is published is withdrawn.", RaiseStatus.PUBLISHED);
        status = RaiseStatus.WITHDRAWN;
    }

    void close() {
        requireStatus("Only what is published is closed.", RaiseStatus.PUBLISHED);
        status = RaiseStatus.CLOSED;
    }

    private void requireStatus(String why, RaiseStatus... allowed) {
        if (Stream.of(allowed).noneMatch(status::equals)) {
            throw Refusal.invalid(why + " This raise is " + status.label().toLowerCase(Locale.UK) + ".");
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String reference() {
        return reference;
    }

    RaiseStatus status() {
        return status;
    }

    Integer publishedAs() {
        return publishedAs;
    }

    RaiseContent content() {
        return new RaiseContent(
                title, why, planned, day, levels, Set.of(categories), Set.of(regions), safetyDays, otherDays);
    }
}
