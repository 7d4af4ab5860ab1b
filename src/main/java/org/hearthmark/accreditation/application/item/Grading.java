package org.hearthmark.accreditation.application.item;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.item.GradeGiven;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.accreditation.domain.item.HomeGrade;
import org.hearthmark.accreditation.domain.item.ItemRecord;
import org.hearthmark.accreditation.domain.item.ItemRecords;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.DecisionTables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grade of a home, from what was recorded of it, of its service and of its provider. */
@Service
public class Grading {

    private static final String SYSTEM = "system";

    private final HomesInCases homes;
    private final ItemRecords records;
    private final Reports reports;
    private final Facts facts;
    private final Standards standards;
    private final Providers providers;
    private final Grounds grounds;
    private final DecisionTables tables;
    private final AuditTrail audit;
    private final Clock clock;

    Grading(
            HomesInCases homes,
            ItemRecords records,
            Reports reports,
            Facts facts,
            Standards standards,
            Providers providers,
            Grounds grounds,
            DecisionTables tables,
            AuditTrail audit,
            Clock clock) {
        this.homes = homes;
        this.records = records;
        this.reports = reports;
        this.facts = facts;
        this.standards = standards;
        this.providers = providers;
        this.grounds = grounds;
        this.tables = tables;
        this.audit = audit;
        this.clock = clock;
    }

    /** Works the grade out from the records as they are now, and keeps it as a fact; an earlier grade stays beside it. */
    @Transactional
    public void gradeHome(UUID homeId) {
        var home = homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
        var today = LondonTime.today(clock);
        var setting = providers.setting(home.setting());
        var asked = grounds.bar(setting).on(today);
        var worked = HomeGrade.of(standards.items(), levels(home), asked, setting.ages());
        var given = new GradeGiven(home, asked.version(), worked, ruled(homeId, worked), today, clock.instant());
        facts.record(given);
        audit.record(new AuditFact(
                "home-graded",
                homeId,
                SYSTEM,
                Map.of("grade", given.grade().name(), "rule", given.rule(), "version", "" + asked.version())));
    }

    /**
     * Keeps the grade of a home that is accredited anew, as a fact beside the earlier ones.
     *
     * @param reviewed whether all of the home was looked at, so that the grade says when it is reviewed next
     */
    public void gradeAnew(HomeInCase home, Asked asked, HomeGrade worked, boolean reviewed) {
        var ruled = ruled(home.id(), worked);
        var kept =
                reviewed ? ruled : new GradeGiven.Ruled(ruled.grade(), ruled.verdict(), ruled.rule(), Optional.empty());
        facts.record(new GradeGiven(home, asked.version(), worked, kept, LondonTime.today(clock), clock.instant()));
    }

    private Map<String, Level> levels(HomeInCase home) {
        var bearing = records.bearingOn(List.of(home.setting())).getOrDefault(home.setting(), List.of());
        return ItemRecords.latest(bearing).values().stream().collect(toMap(ItemRecord::item, ItemRecord::level));
    }

    private GradeGiven.Ruled ruled(UUID homeId, HomeGrade worked) {
        var ruling = tables.decide("property-grade", homeId, worked.counted().inputs());
        var grade = Grade.valueOf(ruling.require("grade"));
        var interval = tables.decide("review-interval", homeId, Map.of("grade", grade.name()));
        return new GradeGiven.Ruled(
                grade,
                ruling.require("verdict"),
                String.join(" ", ruling.rules()),
                interval.text("months").map(Integer::valueOf));
    }

    /**
     * Whether a home may be decided so: one that fell short of the law or of 60 % is not accredited, nor one of which a law
     * or critical item was not looked at, and one graded C only with conditions. A home that has no grade, because its case
     * began before there were grades, is not held by this.
     *
     * @throws Refusal INVALID for {@code field}
     */
    @Transactional(readOnly = true)
    public void requireAllowed(UUID homeId, DecisionOutcome outcome, String field) {
        reports.gradeOf(homeId).flatMap(grade -> against(grade, outcome)).ifPresent(reason -> {
            throw Refusal.invalid("This home cannot be decided so", Map.of(field, reason));
        });
    }

    private Optional<String> against(GradeGiven grade, DecisionOutcome outcome) {
        if (!outcome.accredits()) {
            return Optional.empty();
        }
        if (grade.notKnownYet()) {
            return Optional.of("No grade yet. Still to be looked at: " + titles(grade.notSeen())
                    + ". Have the home inspected first, or defer it until somebody has looked.");
        }
        if (grade.refusalIsTheRule()) {
            return Optional.of(GradeInWords.of(grade) + " Propose to refuse the home, or defer it until it is cured and"
                    + " seen again.");
        }
        if (grade.onlyWithConditions() && outcome == DecisionOutcome.ACCREDITED) {
            return Optional.of(GradeInWords.of(grade) + " Accredit it with conditions.");
        }
        return Optional.empty();
    }

    private String titles(List<String> items) {
        return items.stream()
                .map(standards::item)
                .map(item -> item.id() + " " + item.title())
                .collect(joining("; "));
    }
}
