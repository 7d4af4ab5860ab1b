package org.hearthmark.accreditation.domain.lapse;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What councils are asked about homes whose accreditation has ended, with their answers. */
@Component
public class CouncilReviewRows {

    private static final String UNANSWERED = """
            select r from CouncilReview r
             where (:council = '' or r.councilGss = :council)
               and not exists (select 1 from CouncilAnswer a where a.review = r.id
                     and (a.answer = org.hearthmark.accreditation.domain.lapse.CouncilAnswer$Answer.MOVED
                       or a.day >= :today)
                     and not exists (select 1 from CouncilAnswer later where later.review = r.id
                           and later.entered > a.entered))
             order by r.trueFrom, r.entered""";

    private final EntityManager entities;

    CouncilReviewRows(EntityManager entities) {
        this.entities = entities;
    }

    public void record(Object fact) {
        entities.persist(fact);
    }

    public Optional<CouncilReview> find(UUID id) {
        return Optional.ofNullable(entities.find(CouncilReview.class, id));
    }

    /** Those that wait for an answer on a day, the longest first; of one council, or of all where it is empty. */
    public List<CouncilReview> waiting(String councilGss, LocalDate today, int most) {
        return entities.createQuery(UNANSWERED, CouncilReview.class)
                .setParameter("council", councilGss)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of one council, the latest first. */
    public List<CouncilReview> ofCouncil(String councilGss, int most) {
        return entities.createQuery(
                        "select r from CouncilReview r where r.councilGss = :council order by r.entered desc",
                        CouncilReview.class)
                .setParameter("council", councilGss)
                .setMaxResults(most)
                .getResultList();
    }

    /** By review, in order. */
    public Map<UUID, List<CouncilAnswer>> answersOf(Collection<UUID> reviews) {
        return entities
                .createQuery(
                        "select a from CouncilAnswer a where a.review in :reviews order by a.entered",
                        CouncilAnswer.class)
                .setParameter("reviews", reviews)
                .getResultList()
                .stream()
                .collect(groupingBy(CouncilAnswer::review));
    }
}
