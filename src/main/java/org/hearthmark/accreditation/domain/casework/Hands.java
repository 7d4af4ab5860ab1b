package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who had a hand in what, as the facts say it; the four-eyes rule asks it and nobody else has to know how. */
@Component
public class Hands {

    private final EntityManager entities;

    Hands(EntityManager entities) {
        this.entities = entities;
    }

    /** Everybody who took a step of a case, asked its provider something or ended such a question. */
    public Set<String> workersOn(UUID caseId) {
        var workers = new HashSet<String>();
        for (var fact : List.of("StepResult", "InformationRequest", "RequestEnd")) {
            workers.addAll(entities.createQuery(
                            "select distinct f.recordedBy from " + fact + " f where f.caseId = :case", String.class)
                    .setParameter("case", caseId)
                    .getResultList());
        }
        return workers;
    }

    /** Whether somebody took one of these steps in a case. */
    public boolean took(UUID caseId, Collection<Step> steps, String person) {
        return !entities.createQuery("""
                        select 1 from StepResult s
                        where s.caseId = :case and s.recordedBy = :person and s.step in :steps""", Integer.class)
                .setParameter("case", caseId)
                .setParameter("person", person)
                .setParameter("steps", steps.stream().map(Step::key).toList())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody asked the provider of a case something, or ended such a question. */
    public boolean asked(UUID caseId, String person) {
        return List.of("InformationRequest", "RequestEnd").stream()
                .anyMatch(fact -> !entities.createQuery(
                                "select 1 from " + fact + " f where f.caseId = :case and f.recordedBy = :person",
                                Integer.class)
                        .setParameter("case", caseId)
                        .setParameter("person", person)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    public boolean hasInterestIn(UUID home, String person) {
        return !entities.createQuery(
                        "select 1 from DeclaredInterest i where i.homeId = :home and i.person = :person", Integer.class)
                .setParameter("home", home)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody checked a condition. */
    public boolean checkedCondition(UUID condition, String person) {
        return !entities.createQuery(
                        "select 1 from ConditionResult r where r.condition = :condition and r.recordedBy = :person",
                        Integer.class)
                .setParameter("condition", condition)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
