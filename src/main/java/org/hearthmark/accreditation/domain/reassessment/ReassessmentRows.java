package org.hearthmark.accreditation.domain.reassessment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The reassessments of homes, with why each began. */
@Component
public class ReassessmentRows {

    private final EntityManager entities;

    ReassessmentRows(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Reassessment> find(UUID id) {
        return Optional.ofNullable(entities.find(Reassessment.class, id));
    }

    /** The one that is open of a home. */
    public Optional<Reassessment> openOf(UUID setting) {
        return entities.createQuery(
                        "select r from Reassessment r where r.setting = :setting and r.status <> :ended",
                        Reassessment.class)
                .setParameter("setting", setting)
                .setParameter("ended", ReassessmentStatus.ENDED)
                .getResultStream()
                .findFirst();
    }

    public List<Reassessment> open() {
        return entities.createQuery("select r from Reassessment r where r.status <> :ended", Reassessment.class)
                .setParameter("ended", ReassessmentStatus.ENDED)
                .getResultList();
    }

    /** Why one began, and what came to it since, in order. */
    public List<ReassessmentCause> causesOf(UUID reassessment) {
        return entities.createQuery(
                        "select c from ReassessmentCause c where c.reassessment = :id order by c.recordedAt, c.entered",
                        ReassessmentCause.class)
                .setParameter("id", reassessment)
                .getResultList();
    }

    public void record(Object row) {
        entities.persist(row);
    }
}
