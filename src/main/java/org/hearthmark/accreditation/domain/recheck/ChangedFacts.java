package org.hearthmark.accreditation.domain.recheck;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The follow-ups of changed facts, with what people decided about them. */
@Component
public class ChangedFacts {

    private final EntityManager entities;

    ChangedFacts(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<ChangedFact> find(UUID id) {
        return Optional.ofNullable(entities.find(ChangedFact.class, id));
    }

    public List<ChangedFact> all(Collection<UUID> ids) {
        return entities.createQuery("select c from ChangedFact c where c.id in :ids", ChangedFact.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public void record(ChangedFactResult result) {
        entities.persist(result);
    }

    public List<ChangedFact> open() {
        return entities.createQuery(
                        "select c from ChangedFact c where c.status <> :ended order by c.startedAt, c.id",
                        ChangedFact.class)
                .setParameter("ended", ChangedFactStatus.ENDED)
                .getResultList();
    }

    /** Of firms, open or ended, the latest first. */
    public List<ChangedFact> ofFirm(UUID firm, int limit) {
        return entities.createQuery(
                        "select c from ChangedFact c where c.firm = :firm order by c.startedAt desc, c.id",
                        ChangedFact.class)
                .setParameter("firm", firm)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What people decided, in order. */
    public List<ChangedFactResult> resultsOf(Collection<UUID> changedFacts) {
        return entities.createQuery(
                        "select r from ChangedFactResult r where r.changedFact in :facts order by r.entered",
                        ChangedFactResult.class)
                .setParameter("facts", changedFacts)
                .getResultList();
    }
}
