package org.hearthmark.accreditation.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.SettingFacts.GradeFact;
import org.springframework.stereotype.Component;

/** Reads, for many homes at a time, the facts that go with an accreditation: its grades. */
@Component
class MarkFacts {

    private final EntityManager entities;

    MarkFacts(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, List<GradeFact>> grades(Collection<UUID> settings) {
        return entities
                .createQuery(
                        "select g from GradeGiven g where g.setting in :settings order by g.recordedAt",
                        GradeGiven.class)
                .setParameter("settings", settings)
                .getResultList()
                .stream()
                .collect(groupingBy(GradeGiven::setting, mapping(MarkFacts::fact, toList())));
    }

    private static GradeFact fact(GradeGiven row) {
        return new GradeFact(row.homeId(), row.grade(), row.reviewAfter(), row.trueFrom(), row.recordedAt());
    }
}
