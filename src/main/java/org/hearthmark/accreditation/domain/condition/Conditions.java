package org.hearthmark.accreditation.domain.condition;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The conditions of homes and what came of them: written once, read together. */
@Component
public class Conditions {

    private final EntityManager entities;

    Conditions(EntityManager entities) {
        this.entities = entities;
    }

    public void record(Object fact) {
        entities.persist(fact);
    }

    public Optional<Condition> find(UUID id) {
        return Optional.ofNullable(entities.find(Condition.class, id));
    }

    /** The conditions of homes in their cases, by home and number. */
    public List<Condition> ofHomes(Collection<UUID> homes) {
        return entities.createQuery(
                        "select c from Condition c where c.homeId in :homes order by c.homeId, c.number",
                        Condition.class)
                .setParameter("homes", homes)
                .getResultList();
    }

    /** What came of conditions, by condition, in order. */
    public Map<UUID, List<ConditionResult>> resultsOf(Collection<UUID> conditions) {
        return entities
                .createQuery(
                        "select r from ConditionResult r where r.condition in :conditions order by r.recordedAt, r.entered",
                        ConditionResult.class)
                .setParameter("conditions", conditions)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ConditionResult::condition));
    }

    /** What providers said of conditions, by condition, in order. */
    public Map<UUID, List<ConditionClaim>> claimsOf(Collection<UUID> conditions) {
        return entities
                .createQuery(
                        "select c from ConditionClaim c where c.condition in :conditions order by c.recordedAt, c.entered",
                        ConditionClaim.class)
                .setParameter("conditions", conditions)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ConditionClaim::condition));
    }

    /** Where each of the conditions of homes stands. */
    public List<ConditionState> statesOf(Collection<UUID> homes) {
        return states(ofHomes(homes));
    }

    public Optional<ConditionState> stateOf(UUID condition) {
        return states(find(condition).stream().toList()).stream().findFirst();
    }

    private List<ConditionState> states(List<Condition> conditions) {
        var ids = conditions.stream().map(Condition::id).toList();
        var results = resultsOf(ids);
        var claims = claimsOf(ids);
        return conditions.stream()
                .map(condition -> new ConditionState(
                        condition,
                        results.getOrDefault(condition.id(), List.of()),
                        claims.getOrDefault(condition.id(), List.of())))
                .toList();
    }

    /** Open conditions that are due on a day or before it and that nobody is checking; no more than asked for. */
    public List<UUID> toBeChecked(LocalDate day, int limit) {
        return entities.createQuery("""
                        select c.id from Condition c
                        where not exists (select 1 from ConditionResult ended where ended.condition = c.id
                               and ended.outcome in (org.hearthmark.accreditation.domain.condition.ConditionOutcome.MET,
                                                     org.hearthmark.accreditation.domain.condition.ConditionOutcome.DROPPED))
                          and not exists (select 1 from ConditionFollowUp f where f.condition = c.id
                               and f.status <> org.hearthmark.accreditation.domain.condition.FollowUpStatus.ENDED)
                          and coalesce((select max(r.due) from ConditionResult r where r.condition = c.id), c.due) <= :day
                        order by c.due, c.id""", UUID.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Lets one person or sweep at a time begin to check a condition. */
    public void lock(UUID condition) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) locked")
                .setParameter("key", "accreditation.condition " + condition)
                .getSingleResult();
    }
}
