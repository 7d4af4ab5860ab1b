package org.hearthmark.accreditation.domain.intake;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Step;
import org.springframework.stereotype.Component;

/** Reads what is on file of stages 1 and 2 of a firm. */
@Component
public class StageRecords {

    /** More than a firm sends in the time for which its stages count. */
    private static final int LATEST_STEPS = 400;

    private final EntityManager entities;

    StageRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** Its applications in which a step was taken, the newest first; a home added later has no stages of its own to tell of. */
    public List<StagesOnFile> of(UUID firm) {
        List<Object[]> rows = entities.createQuery("""
                        select c, s.step, max(s.trueFrom) from AccreditationCase c
                          join StepResult s on s.caseId = c.id
                        where c.firm = :firm and s.step in :steps
                          and c.kind = org.hearthmark.accreditation.domain.casework.CaseKind.APPLICATION
                        group by c, s.step
                        order by c.submittedAt desc, c.id""", Object[].class)
                .setParameter("firm", firm)
                .setParameter(
                        "steps", StagesOnFile.STEPS.stream().map(Step::key).toList())
                .setMaxResults(LATEST_STEPS)
                .getResultList();
        Map<AccreditationCase, Map<Step, LocalDate>> taken = new LinkedHashMap<>();
        rows.forEach(row -> taken.computeIfAbsent((AccreditationCase) row[0], of -> new EnumMap<>(Step.class))
                .put(Step.of((String) row[1]), (LocalDate) row[2]));
        var files = new ArrayList<StagesOnFile>();
        taken.forEach((of, steps) -> files.add(new StagesOnFile(
                of.id(), of.reference(), of.service(), of.status(), of.refusalProposed(), Map.copyOf(steps))));
        return List.copyOf(files);
    }
}
