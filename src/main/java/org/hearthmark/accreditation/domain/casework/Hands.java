package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who had a hand in what, as the facts say it; the four-eyes rule asks it and nobody else has to know how. */
@Component
public class Hands {

    private static final String WORKERS = """
            select recorded_by from accreditation.step_result where case_id = :case and step not in (:except)
            union select recorded_by from accreditation.visit_booking where case_id = :case
            union select recorded_by from accreditation.information_request where case_id = :case
            union select recorded_by from accreditation.request_end where case_id = :case
            union select a.recorded_by from accreditation.comment_answer a
                    join accreditation.report_comment c on c.id = a.comment_id
                    join accreditation.home_in_case h on h.id = c.home_id
                   where h.case_id = :case
            union select s.recorded_by from accreditation.accreditation_case c
                    join accreditation.step_result s on s.case_id = c.rests_on and s.home_id is null
                   where c.id = :case
            """;

    private static final String CHECKERS = """
            select recorded_by from (
                select recorded_by, lag(result) over (order by number) as before
                  from accreditation.condition_result where condition = :condition) results
            where recorded_by = :person and before is distinct from 'NOT_MET'
            """;

    private static final String REASSESSED = """
            select 1 from accreditation.reassessment r
             where r.id = :reassessment
               and (exists (select 1 from accreditation.step_result s
                              join accreditation.home_in_case h on h.id = s.home_id
                             where h.setting = r.setting and s.step in ('check-evidence', 'inspect-items')
                               and s.recorded_at >= r.started_at and s.recorded_by = :person)
                 or exists (select 1 from accreditation.gap_answer a
                             where a.setting = r.setting and a.recorded_by = :person)
                 or exists (select 1 from accreditation.reassessment_cause c
                             where c.reassessment = r.id and c.recorded_by = :person))
            """;

    private final EntityManager entities;

    Hands(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Everybody who took a step of a case, arranged its visit, asked its provider something, or answered its comments; of a
     * home added later also who took a step of stage 1 or 2 in the application on which it rests.
     */
    public Set<String> workersOn(UUID caseId) {
        return workersOn(caseId, Set.of());
    }

    /** The same without those who only took some steps. */
    public Set<String> workersOn(UUID caseId, Collection<Step> exceptIn) {
        var except = exceptIn.stream().map(Step::key).collect(Collectors.toList());
        except.add("");
        List<?> people = entities.createNativeQuery(WORKERS, String.class)
                .setParameter("case", caseId)
                .setParameter("except", except)
                .getResultList();
        return people.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /**
     * Whether somebody sat in the panel that decided on any home of a case, or decided for it. What was decided upon
     * representations is decided by others than the panel.
     */
    public boolean satInPanel(UUID caseId, String person) {
        return !entities.createQuery("""
                        select 1 from Decision d where d.homeId in
                          (select h.id from HomeInCase h where h.accreditationCase.id = :case)
                          and (exists (select 1 from DecisionSeat s where s.decision = d.id and s.person = :person
                                 and s.part = org.hearthmark.accreditation.domain.panel.Bench.Part.COUNTS)
                            or d.recordedBy = :person and not exists (select 1 from StepResult r
                                 where r.homeId = d.homeId and r.step = :representations and r.recordedBy = :person))""", Integer.class)
                .setParameter("case", caseId)
                .setParameter("person", person)
                .setParameter("representations", Step.CONSIDER_REPRESENTATIONS.key())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
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

    /** Whether somebody checked a condition; what follows a missed check is a decision on it and no check. */
    public boolean checkedCondition(UUID condition, String person) {
        return !entities.createNativeQuery(CHECKERS, String.class)
                .setParameter("condition", condition)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody asked for a reassessment, checked or inspected for it, or answered for the home. */
    public boolean workedOnReassessment(UUID reassessment, String person) {
        return !entities.createNativeQuery(REASSESSED, Integer.class)
                .setParameter("reassessment", reassessment)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
