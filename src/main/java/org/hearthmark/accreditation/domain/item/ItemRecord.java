package org.hearthmark.accreditation.domain.item;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Scope;
import org.hibernate.annotations.Immutable;

/** A fact: the highest level that one item was found to meet, with the measure and the comment where there are. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "item_record")
public class ItemRecord extends RecordedFact {

    /**
     * What a record is about.
     *
     * @param home    the home in the case, or null where the item is about the service or the provider
     * @param subject the home's setting, the service or the firm, as the scope says
     */
    public record About(UUID caseId, UUID home, Scope scope, UUID subject) {}

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private UUID caseId;
    private UUID homeId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private UUID subject;
    private String item;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String measure;
    private String comment;

    protected ItemRecord() {}

    public ItemRecord(
            About about,
            String item,
            Level level,
            String measure,
            String comment,
            LocalDate trueFrom,
            Instant recordedAt,
            String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.caseId = about.caseId();
        this.homeId = about.home();
        this.scope = about.scope();
        this.subject = about.subject();
        this.item = item;
        this.level = level;
        this.measure = measure;
        this.comment = comment;
    }

    public UUID caseId() {
        return caseId;
    }

    /** The home in the case; null where the item is about the service or the provider. */
    public UUID homeId() {
        return homeId;
    }

    public Scope scope() {
        return scope;
    }

    /** The setting, the service or the firm that it is true of, as the scope says. */
    public UUID subject() {
        return subject;
    }

    public String item() {
        return item;
    }

    public Level level() {
        return level;
    }

    public String measure() {
        return measure;
    }

    /** The date of the document that was measured; empty where the measure is a number. */
    public Optional<LocalDate> dated() {
        return measure != null && DATE.matcher(measure).matches()
                ? Optional.of(LocalDate.parse(measure))
                : Optional.empty();
    }

    public String comment() {
        return comment;
    }
}
