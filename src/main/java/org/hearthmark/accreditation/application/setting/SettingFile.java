package org.hearthmark.accreditation.application.setting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.application.standing.SaidSinceJudged;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.provider.Registration;
import org.hearthmark.provider.Setting;

/**
 * Everything a page shows of one home.
 *
 * @param restatedAt  since when its provider says otherwise of it than it was judged; empty where it does not
 * @param certificate whether it has one
 */
public record SettingFile(
        Setting setting,
        Standing standing,
        Optional<Instant> restatedAt,
        Optional<Registration> registration,
        List<CaseLine> cases,
        List<Stop> stops,
        boolean certificate,
        List<AuditEntry> trail) {

    /** A case in which the home stands or stood. */
    public record CaseLine(String reference, CaseKind kind) {}

    /**
     * A suspension of the home.
     *
     * @param liftedAt empty while it is open
     */
    public record Stop(
            String reason,
            Instant at,
            String by,
            Optional<Instant> liftedAt,
            Optional<String> liftedBy,
            Optional<String> liftReason) {}

    /** The home in words. */
    public Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Reference", setting.reference());
        rows.put("Provider", setting.firmLabel());
        rows.put("Service", setting.serviceName() + ", URN " + Objects.requireNonNullElse(setting.urn(), "none"));
        rows.put("Address", setting.addressLine() + ", " + setting.town() + ", " + setting.postcode());
        rows.put("Council", setting.councilName());
        rows.put(
                "Ages", standing.held().map(Judged::ages).orElse(setting.ages()).label());
        rows.put(
                "Kind",
                standing.held().map(Judged::category).orElse(setting.category()).label());
        rows.put("Places", String.valueOf(places()));
        setting.endInWords().ifPresent(words -> rows.put("Run", words));
        return rows;
    }

    /** As judged, as long as it is accredited. */
    public int places() {
        return standing.held().map(Judged::places).orElse(setting.places());
    }

    /** What its provider says otherwise since it was judged, in words; empty where it does not. */
    public Map<String, String> saidSinceJudged() {
        var rows = new LinkedHashMap<String, String>();
        saidSinceJudged(standing, setting).forEach(said -> rows.put(said.what(), said.inWords()));
        return rows;
    }

    static List<SaidSinceJudged> saidSinceJudged(Standing standing, Setting setting) {
        return standing.held()
                .map(judged -> SaidSinceJudged.of(judged, setting))
                .orElse(List.of());
    }
}
