package org.hearthmark.accreditation.domain.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.standard.Item;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A fact: the grade of one home of a case, the shares behind it, and the rule of the decision table that gave it. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "home_grade")
public class GradeGiven {

    /**
     * What the decision tables made of the shares.
     *
     * @param verdict     {@code accredit}, {@code conditions}, {@code refuse} or {@code not-yet}
     * @param rule        the rule that fired
     * @param reviewAfter months until the review; empty where the grade does not accredit
     */
    public record Ruled(Grade grade, String verdict, String rule, Optional<Integer> reviewAfter) {}

    /** A standard's part of the share, as it is kept. */
    public record Part(String standard, int points, int most) {}

    @Id
    private UUID id;

    private UUID homeId;
    private UUID setting;
    private int standardVersion;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String verdict;
    private String rule;
    private int points;
    private int most;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Part> standards;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> items;

    private Integer reviewAfter;
    private LocalDate trueFrom;
    private Instant recordedAt;

    /** Numbered by the database. */
    @Column(insertable = false, updatable = false)
    private Long entered;

    protected GradeGiven() {}

    public GradeGiven(
            HomeInCase home,
            int standardVersion,
            HomeGrade worked,
            Ruled ruled,
            LocalDate trueFrom,
            Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.homeId = home.id();
        this.setting = home.setting();
        this.standardVersion = standardVersion;
        this.grade = ruled.grade();
        this.verdict = ruled.verdict();
        this.rule = ruled.rule();
        this.points = worked.share().points();
        this.most = worked.share().most();
        this.standards = worked.standards().entrySet().stream()
                .map(part -> new Part(
                        part.getKey(), part.getValue().points(), part.getValue().most()))
                .toList();
        this.items = Map.of(
                "below", ids(worked.below()),
                "lawNotMet", ids(worked.lawNotMet()),
                "notSeen", ids(worked.notSeen()),
                "criticalBelow", ids(worked.criticalBelow()));
        this.reviewAfter = ruled.reviewAfter().orElse(null);
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    public UUID id() {
        return id;
    }

    public UUID homeId() {
        return homeId;
    }

    public UUID setting() {
        return setting;
    }

    public int standardVersion() {
        return standardVersion;
    }

    public Grade grade() {
        return grade;
    }

    public boolean refusalIsTheRule() {
        return verdict.equals("refuse");
    }

    /** Something on which the law or the alliance insists was not looked at: it may not be accredited yet. */
    public boolean notKnownYet() {
        return verdict.equals("not-yet");
    }

    public boolean onlyWithConditions() {
        return verdict.equals("conditions");
    }

    /** The rule of the table {@code property-grade} that fired. */
    public String rule() {
        return rule;
    }

    public Share share() {
        return new Share(points, most);
    }

    /** The shares of the four standards, in the checklist's order; shown, never deciding. */
    public Map<String, Share> standards() {
        var shares = new LinkedHashMap<String, Share>();
        standards.forEach(part -> shares.put(part.standard(), new Share(part.points(), part.most())));
        return shares;
    }

    public List<String> below() {
        return items.get("below");
    }

    public List<String> lawNotMet() {
        return items.get("lawNotMet");
    }

    public List<String> notSeen() {
        return items.get("notSeen");
    }

    public List<String> criticalBelow() {
        return items.get("criticalBelow");
    }

    public Optional<Integer> reviewAfter() {
        return Optional.ofNullable(reviewAfter);
    }

    public LocalDate trueFrom() {
        return trueFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
