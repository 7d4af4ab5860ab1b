package org.hearthmark.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.Located;
import org.hearthmark.shared.Place;

/** Homes as the register has them, as one document for one statement. */
final class EntryJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryJson() {}

    static String of(Map<UUID, Setting> homes, Map<UUID, Standing> standings) {
        List<Map<String, Object>> rows = homes.values().stream()
                .map(home -> row(home, standings.get(home.id())))
                .toList();
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and numbers can be written", impossible);
        }
    }

    private static Map<String, Object> row(Setting home, Standing standing) {
        var row = new HashMap<String, Object>();
        row.put("setting", home.id().toString());
        row.put("reference", home.reference());
        row.put("name", home.name());
        row.put("firm_label", home.firmLabel());
        row.put("urn", home.urn());
        row.put("council_gss", home.councilGss());
        row.put("council_name", home.councilName());
        row.put("ended_on", Objects.toString(home.endedOn(), null));
        row.put("listed", standing.mayBeUsed());
        row.put("standing", standing.kind().name());
        row.put("since", standing.since().toString());
        judged(row, home, standing.judged());
        placed(row, home);
        return row;
    }

    /** As judged, or as stated where nobody has judged it. */
    private static void judged(Map<String, Object> row, Setting home, Optional<Judged> judged) {
        row.put("service", judged.map(Judged::service).orElse(home.service()).toString());
        row.put("ages", judged.map(Judged::ages).orElse(home.ages()).name());
        row.put("category", judged.map(Judged::category).orElse(home.category()).name());
        row.put("places", judged.map(Judged::places).orElse(home.places()));
    }

    private static void placed(Map<String, Object> row, Setting home) {
        var located = Optional.ofNullable(home.located());
        row.put("outcode", home.postcode().outcode());
        row.put("postcode", home.postcode().toString());
        row.put("exact", located.filter(Located::exact).isPresent());
        row.put("latitude", located.map(Located::place).map(Place::latitude).orElse(null));
        row.put("longitude", located.map(Located::place).map(Place::longitude).orElse(null));
    }
}
