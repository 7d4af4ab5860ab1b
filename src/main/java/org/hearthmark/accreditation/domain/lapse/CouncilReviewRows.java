package org.hearthmark.accreditation.domain.lapse;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What councils are asked about homes whose accreditation has ended, with their answers. */
@Component
public class CouncilReviewRows {

    /** A home that may be used again is not asked about, whatever was answered. */
    private static final String WAITING = """
             from accreditation.council_review r
             where (:council = '' or r.council_gss = :council)
               and not exists (select 1 from accreditation.council_review_answer a
                                where a.review = r.id and (a.answer = 'MOVED' or a.day >= :today)
                                  and not exists (select 1 from accreditation.council_review_answer later
                                                   where later.review = r.id and later.entered > a.entered))
               and not exists (select 1 from accreditation.standing_now n
                                where n.setting = r.setting and n.kind in ('FULL', 'CONDITIONAL'))
            """;

    private final EntityManager entities;
    private final JdbcClient jdbc;

    CouncilReviewRows(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /**
     * Keeps what councils are asked, in one statement; a home that ends a second time on the same day is asked about once.
     *
     * @return those that were not asked before
     */
    public List<CouncilReview> open(List<CouncilReview> reviews) {
        var fresh = jdbc.sql("""
                        insert into accreditation.council_review (id, setting, council_gss, kind, young_people, true_from,
                            recorded_at, recorded_by)
                        select id, setting, council, kind, young_people, day, recorded_at, recorded_by
                          from unnest(:ids::uuid[], :settings::uuid[], :councils::text[], :kinds::text[],
                              :youngPeople::integer[], :days::date[], :at::timestamptz[], :by::text[]) with ordinality
                            as r (id, setting, council, kind, young_people, day, recorded_at, recorded_by, place)
                         order by place
                        on conflict (setting, council_gss, true_from) do nothing
                        returning id
                        """)
                .param("ids", column(reviews, CouncilReview::id, UUID[]::new))
                .param("settings", column(reviews, CouncilReview::setting, UUID[]::new))
                .param("councils", column(reviews, CouncilReview::councilGss, String[]::new))
                .param("kinds", column(reviews, review -> review.kind().name(), String[]::new))
                .param("youngPeople", column(reviews, CouncilReview::youngPeople, Integer[]::new))
                .param("days", column(reviews, review -> review.trueFrom().toString(), String[]::new))
                .param("at", column(reviews, review -> review.recordedAt().toString(), String[]::new))
                .param("by", column(reviews, CouncilReview::recordedBy, String[]::new))
                .query(UUID.class)
                .set();
        return reviews.stream().filter(review -> fresh.contains(review.id())).toList();
    }

    private static <T> T[] column(
            List<CouncilReview> reviews, Function<CouncilReview, T> value, IntFunction<T[]> array) {
        return reviews.stream().map(value).toArray(array);
    }

    public void record(Object fact) {
        entities.persist(fact);
    }

    public Optional<CouncilReview> find(UUID id) {
        return Optional.ofNullable(entities.find(CouncilReview.class, id));
    }

    /** Those that wait for an answer on a day, the longest first; of one council, or of all where it is empty. */
    public List<CouncilReview> waiting(String councilGss, LocalDate today, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select r.*" + WAITING + "order by r.true_from, r.entered", CouncilReview.class)
                .setParameter("council", councilGss)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many wait for a council. */
    public int waiting(String councilGss, LocalDate today) {
        return jdbc.sql("select count(*)" + WAITING)
                .param("council", councilGss)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** Of these homes those in which young people may be placed again. */
    public Set<UUID> usedAgain(Collection<UUID> settings) {
        return jdbc.sql("""
                        select setting from accreditation.standing_now
                         where setting = any(:settings) and kind in ('FULL', 'CONDITIONAL')
                        """)
                .param("settings", settings.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** Of one council those that it answered, the latest first. */
    public List<CouncilReview> answered(String councilGss, int most) {
        return entities.createQuery("""
                        select r from CouncilReview r where r.councilGss = :council
                           and exists (select 1 from CouncilAnswer a where a.review = r.id)
                         order by r.entered desc""", CouncilReview.class)
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
