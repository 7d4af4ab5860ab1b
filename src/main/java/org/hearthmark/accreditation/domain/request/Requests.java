package org.hearthmark.accreditation.domain.request;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The questions to providers and how they ended: written once, read together. */
@Component
public class Requests {

    private final EntityManager entities;

    Requests(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets one person at a time stop or start the clock of a case: the last two answers could come at the same moment. */
    public void lockClock(UUID caseId) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) locked")
                .setParameter("key", "accreditation.clock " + caseId)
                .getSingleResult();
    }

    public void record(InformationRequest asked) {
        entities.persist(asked);
    }

    public void record(RequestEnd end) {
        entities.persist(end);
    }

    /** The questions of a case, the earliest first. */
    public List<InformationRequest> of(UUID caseId) {
        return entities.createQuery(
                        "select r from InformationRequest r where r.caseId = :case order by r.number",
                        InformationRequest.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<RequestEnd> endsOf(UUID caseId) {
        return entities.createQuery("select e from RequestEnd e where e.caseId = :case", RequestEnd.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<InformationRequest> find(UUID id) {
        return Optional.ofNullable(entities.find(InformationRequest.class, id));
    }

    /** The open questions of cases, those wanted first at the front. */
    public List<InformationRequest> openOf(Collection<UUID> cases) {
        return entities.createQuery("""
                        select r from InformationRequest r where r.caseId in :cases
                          and not exists (select 1 from RequestEnd e where e.request = r.id)
                        order by r.wantedBy, r.recordedAt""", InformationRequest.class)
                .setParameter("cases", cases)
                .getResultList();
    }
}
