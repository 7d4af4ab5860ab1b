package org.hearthmark.accreditation.domain.reassessment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.domain.standing.GapAnswer;
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

    /** Those of a home that have ended, the latest first. */
    public List<Reassessment> ended(UUID setting, int most) {
        return entities.createQuery(
                        "select r from Reassessment r where r.setting = :setting and r.status = :ended"
                                + " order by r.endedAt desc",
                        Reassessment.class)
                .setParameter("setting", setting)
                .setParameter("ended", ReassessmentStatus.ENDED)
                .setMaxResults(most)
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

    /** What the provider of a home answered and nobody has checked yet, the earliest first. */
    public List<GapAnswer> waitingAnswers(UUID setting) {
        return entities.createQuery("""
                        select a from GapAnswer a where a.setting = :setting
                          and not exists (select 1 from GapAnswerCheck c where c.answer = a.id)
                        order by a.recordedAt, a.id""", GapAnswer.class)
                .setParameter("setting", setting)
                .getResultList();
    }

    /** The ids of those that are open, with where they stand. */
    public Map<UUID, ReassessmentStatus> openOnes() {
        return entities.createQuery(
                        "select r.id, r.status from Reassessment r where r.status <> :ended", Object[].class)
                .setParameter("ended", ReassessmentStatus.ENDED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (ReassessmentStatus) row[1]));
    }

    /** Homes that wait for their provider and that a batch of standings shows in grace no longer, though accredited. */
    public List<UUID> waitingThatLeftGrace(UUID batch) {
        List<?> settings = entities.createNativeQuery("""
                        select r.setting from accreditation.standing_kept k
                          join accreditation.reassessment r on r.setting = k.setting and r.status = 'ANSWER'
                         where k.batch = :batch and k.grace_until is null
                           and k.kind in ('FULL', 'CONDITIONAL', 'SUSPENDED')
                         order by 1
                        """, UUID.class)
                .setParameter("batch", batch)
                .getResultList();
        return settings.stream().map(UUID.class::cast).distinct().toList();
    }

    /** Whether the review that is due on a day has begun. */
    public boolean reviewed(UUID setting, LocalDate reviewOn) {
        return !entities.createQuery(
                        "select 1 from ReassessmentCause c where c.setting = :setting and c.reviewOn = :day",
                        Integer.class)
                .setParameter("setting", setting)
                .setParameter("day", reviewOn)
                .getResultList()
                .isEmpty();
    }

    /** Whether it led to a decision of its own. */
    public boolean accreditedAnew(UUID reassessment) {
        return !entities.createQuery("select 1 from Decision d where d.reassessment = :id", Integer.class)
                .setParameter("id", reassessment)
                .getResultList()
                .isEmpty();
    }

    public void record(Object row) {
        entities.persist(row);
    }

    /** What was changed so far is written, before something else that it makes room for. */
    public void write() {
        entities.flush();
    }
}
