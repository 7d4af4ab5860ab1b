package org.hearthmark.accreditation.application.gap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.standing.GapAnswer;
import org.hearthmark.accreditation.domain.standing.GapAnswerCheck;
import org.springframework.stereotype.Component;

/** Reads what providers answered to gap lists, with the check of each. */
@Component
class GivenAnswers {

    private final EntityManager entities;

    GivenAnswers(EntityManager entities) {
        this.entities = entities;
    }

    /** By home, the latest first; one statement. */
    Map<UUID, List<GivenAnswer>> of(Collection<UUID> settings) {
        if (settings.isEmpty()) {
            return Map.of();
        }
        var checks = new LinkedHashMap<GapAnswer, List<GapAnswerCheck>>();
        entities.createQuery("""
                        select a, c from GapAnswer a left join GapAnswerCheck c on c.answer = a.id
                        where a.setting in :settings
                        order by a.recordedAt desc, a.entered desc, c.recordedAt, c.entered""", Object[].class)
                .setParameter("settings", settings)
                .getResultList()
                .forEach(row -> {
                    var ofIt = checks.computeIfAbsent((GapAnswer) row[0], answer -> new ArrayList<>());
                    if (row[1] != null) {
                        ofIt.add((GapAnswerCheck) row[1]);
                    }
                });
        return checks.entrySet().stream()
                .collect(groupingBy(
                        entry -> entry.getKey().setting(),
                        mapping(entry -> GivenAnswer.of(entry.getKey(), entry.getValue()), toList())));
    }
}
