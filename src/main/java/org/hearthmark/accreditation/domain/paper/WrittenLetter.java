package org.hearthmark.accreditation.domain.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A fact: the letter about a decision, word by word as the provider got it. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "letter")
public class WrittenLetter {

    /** A line about the home, such as its council. */
    public record Row(String label, String value) {}

    /** A heading with what stands under it. */
    public record Passage(String heading, List<String> paragraphs, List<String> points) {}

    /**
     * To whom it goes and which home it is about.
     *
     * @param number the home's place in the application, from 1
     */
    public record Address(UUID organisation, String reference, int number) {}

    @Id
    private UUID decision;

    private UUID organisation;
    private String reference;
    private int number;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Row> home;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Passage> parts;

    private LocalDate trueFrom;
    private Instant recordedAt;

    protected WrittenLetter() {}

    public WrittenLetter(
            UUID decision,
            Address to,
            String title,
            List<Row> home,
            List<Passage> parts,
            LocalDate trueFrom,
            Instant recordedAt) {
        this.decision = decision;
        this.organisation = to.organisation();
        this.reference = to.reference();
        this.number = to.number();
        this.title = title;
        this.home = home;
        this.parts = parts;
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
    }

    public UUID decision() {
        return decision;
    }

    public Address to() {
        return new Address(organisation, reference, number);
    }

    public String title() {
        return title;
    }

    public List<Row> home() {
        return home;
    }

    public List<Passage> parts() {
        return parts;
    }

    /** The day of the decision. */
    public LocalDate trueFrom() {
        return trueFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
