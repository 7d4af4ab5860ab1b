package org.hearthmark.accreditation.application.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sheets with which homes are inspected on paper. A sheet carries the home's street address out of the house, so that
 * whoever opens one is recorded.
 */
@Service
public class InspectionSheets {

    private final HomesInCases homes;
    private final Providers providers;
    private final Standards standards;
    private final Papers papers;
    private final AuditTrail audit;
    private final Grounds grounds;

    InspectionSheets(
            HomesInCases homes,
            Providers providers,
            Standards standards,
            Papers papers,
            AuditTrail audit,
            Grounds grounds) {
        this.homes = homes;
        this.providers = providers;
        this.standards = standards;
        this.papers = papers;
        this.audit = audit;
        this.grounds = grounds;
    }

    /** @throws Refusal UNKNOWN when the case has no such home */
    @Transactional
    public InspectionSheet open(String reference, int number, String reader) {
        var home = homes.inCase(reference, number).orElseThrow(() -> Refusal.unknown("home"));
        var setting = providers.setting(home.setting());
        var asked = grounds.asked(setting);
        audit.record(new AuditFact("address-seen", setting.id(), reader, Map.of("on", "inspection-sheet")));
        return new InspectionSheet(
                home.id(),
                "home " + number + " of " + reference,
                asked.version(),
                rows(home, setting),
                InspectionSheet.sections(standards.recordedIn(Step.INSPECT_PROPERTY.key()), asked));
    }

    private static Map<String, String> rows(HomeInCase home, Setting setting) {
        var of = home.accreditationCase();
        var rows = new LinkedHashMap<String, String>();
        rows.put(
                "Application",
                of.reference() + ", home " + home.number() + " of " + of.homes().size());
        rows.put("Home", setting.name() + " (" + setting.reference() + ")");
        rows.put("Address", setting.addressLine() + ", " + setting.town() + ", " + setting.postcode());
        rows.put("Provider", setting.firmLabel());
        rows.put("Ages and places", setting.ages().label() + "; " + setting.places());
        return rows;
    }

    public byte[] pdf(InspectionSheet sheet) {
        return papers.pdf("sheet", Map.of("sheet", sheet));
    }
}
