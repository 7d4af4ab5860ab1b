package org.hearthmark.accreditation.application.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.accreditation.domain.item.ItemRecord;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Scope;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/**
 * Where findings about checklist items are entered, whichever task they come from. The item's own scope says whether the
 * record is true of the provider, the service or the home.
 */
@Component
public class ItemBook {

    private final Cases cases;
    private final HomesInCases homes;
    private final Facts facts;
    private final Standards standards;
    private final Grounds grounds;
    private final Clock clock;

    ItemBook(Cases cases, HomesInCases homes, Facts facts, Standards standards, Grounds grounds, Clock clock) {
        this.cases = cases;
        this.homes = homes;
        this.facts = facts;
        this.standards = standards;
        this.grounds = grounds;
        this.clock = clock;
    }

    /**
     * @param home the home in the case; empty where every item is about the service or the provider
     * @param day  the day on which it was seen, from which the records are true
     * @throws Refusal INVALID with the form's field for each item whose comment is missing, or whose level is above what
     *     the measured value allows
     */
    public void enter(UUID caseId, Optional<UUID> home, List<ItemFinding> findings, LocalDate day, String by) {
        var of = cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
        refuseFaults(findings, asked(of, home), day);
        for (var finding : findings) {
            var about = about(of, home, standards.item(finding.item()));
            facts.record(new ItemRecord(
                    about,
                    finding.item(),
                    finding.level(),
                    finding.measure().orElse(null),
                    finding.comment().orElse(null),
                    day,
                    clock.instant(),
                    by));
        }
    }

    /** What is about the service or the provider is held against the highest level asked of any home of the case. */
    private Asked asked(AccreditationCase of, Optional<UUID> home) {
        var settings = home.flatMap(homes::findById)
                .map(HomeInCase::setting)
                .map(List::of)
                .orElseGet(() -> of.homes().stream().map(HomeInCase::setting).toList());
        return grounds.highest(settings);
    }

    private void refuseFaults(List<ItemFinding> findings, Asked asked, LocalDate day) {
        var rule = new FindingRule(asked, day);
        var faults = new LinkedHashMap<String, String>();
        for (var finding : findings) {
            rule.faultOf(standards.item(finding.item()), finding)
                    .ifPresent(fault -> faults.put(ItemFields.nameOf(finding.item(), fault.part()), fault.message()));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("Some findings cannot be recorded as they are", faults);
        }
    }

    private ItemRecord.About about(AccreditationCase of, Optional<UUID> home, Item item) {
        return switch (item.scope()) {
            case PROVIDER -> new ItemRecord.About(of.id(), null, Scope.PROVIDER, of.firm());
            case SERVICE -> new ItemRecord.About(of.id(), null, Scope.SERVICE, of.service());
            case PROPERTY -> aboutHome(of, home.orElseThrow(() -> noHome(item)));
        };
    }

    private ItemRecord.About aboutHome(AccreditationCase of, UUID home) {
        var found = homes.findById(home).orElseThrow(() -> Refusal.unknown("home"));
        return new ItemRecord.About(of.id(), home, Scope.PROPERTY, found.setting());
    }

    private static IllegalArgumentException noHome(Item item) {
        return new IllegalArgumentException(item.id() + " is about a home, and none is named");
    }
}
