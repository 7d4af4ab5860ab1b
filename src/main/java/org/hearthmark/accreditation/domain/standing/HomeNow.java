package org.hearthmark.accreditation.domain.standing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.provider.Setting;
import org.hearthmark.standard.Ground;

/**
 * One home as it is worked out: where it stands, and what a replay needs of it.
 *
 * @param decided  the grade on which it was accredited
 * @param recorded empty where it is not accredited
 */
public record HomeNow(
        LocalDate on,
        Setting home,
        Ground ground,
        Standing standing,
        Optional<Grade> decided,
        Optional<CompactRecord> recorded) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static String json(List<HomeNow> homes) {
        try {
            return JSON.writeValueAsString(homes.stream().map(HomeNow::row).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and numbers can be written", impossible);
        }
    }

    private Map<String, Object> row() {
        var row = new HashMap<String, Object>();
        var kept = KeptStanding.of(standing);
        row.put("computed_on", on.toString());
        row.put(
                "next_change_on",
                standing.nextChangeOn().map(LocalDate::toString).orElse(null));
        row.put("kind", kept.kind().name());
        row.put("grade", kept.grade());
        row.put("grace_until", Objects.toString(kept.graceUntil(), null));
        row.put("waiting", kept.waiting());
        row.put("since", standing.since().toString());
        row.put(
                "conditions",
                standing.mark().filter(mark -> !mark.conditions().isEmpty()).isPresent());
        row.put(
                "review_on",
                standing.mark().flatMap(Mark::reviewOn).map(LocalDate::toString).orElse(null));
        row.put("decided_grade", decided.map(Grade::name).orElse(null));
        row.put(
                "levels",
                recorded.map(CompactRecord::levels).map(HomeNow::digits).orElse(null));
        row.put(
                "tolerated",
                recorded.map(CompactRecord::tolerated).map(HomeNow::digits).orElse(null));
        ofTheHome(row);
        return row;
    }

    private void ofTheHome(Map<String, Object> row) {
        row.put("setting", home.id().toString());
        row.put("reference", home.reference());
        row.put("name", home.name());
        row.put("firm", home.firm().toString());
        row.put("firm_label", home.firmLabel());
        row.put(
                "service",
                standing.judged().map(Judged::service).orElse(home.service()).toString());
        row.put("council_gss", home.councilGss());
        row.put("region", ground.region());
        row.put("category", ground.category());
        row.put("ages", standing.judged().map(Judged::ages).orElse(home.ages()).name());
        row.put("places", standing.judged().map(Judged::places).orElse(home.places()));
    }

    /** One digit an item. */
    private static String digits(byte[] values) {
        var digits = new StringBuilder(values.length);
        for (byte value : values) {
            digits.append((char) ('0' + value));
        }
        return digits.toString();
    }
}
