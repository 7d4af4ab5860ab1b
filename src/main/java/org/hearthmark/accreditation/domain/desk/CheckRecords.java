package org.hearthmark.accreditation.domain.desk;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Step;
import org.springframework.stereotype.Component;

/** The results of desk checks and how they were weighed: written once, read case by case. */
@Component
public class CheckRecords {

    private final EntityManager entities;

    CheckRecords(EntityManager entities) {
        this.entities = entities;
    }

    public void record(CheckRecord result) {
        entities.persist(result);
    }

    public void record(DeskWeighing weighing) {
        entities.persist(weighing);
    }

    /** Every result of a case and its homes, corrections after what they correct. */
    public List<CheckRecord> of(UUID caseId) {
        return entities.createQuery(
                        "select r from CheckRecord r where r.caseId = :case order by r.number", CheckRecord.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Every weighing of a case and its homes, the latest last. */
    public List<DeskWeighing> weighings(UUID caseId) {
        return entities.createQuery(
                        "select w from DeskWeighing w where w.caseId = :case order by w.number", DeskWeighing.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Whether somebody made a check of the case; looking at it a second time makes none. */
    public boolean madeBy(UUID caseId, String person) {
        return !entities.createQuery(
                        "select 1 from CheckRecord r where r.caseId = :case and r.recordedBy = :person and r.step <> :again",
                        Integer.class)
                .setParameter("case", caseId)
                .setParameter("person", person)
                .setParameter("again", Step.REVIEW_DESK_CHECKS.key())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
