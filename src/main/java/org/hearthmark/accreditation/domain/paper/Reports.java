package org.hearthmark.accreditation.domain.paper;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.item.GradeGiven;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.springframework.stereotype.Component;

/** Reads grades, reports, comments and certificates of homes. */
@Component
public class Reports {

    private final EntityManager entities;

    Reports(EntityManager entities) {
        this.entities = entities;
    }

    /** The grade given last to a home in its case. */
    public Optional<GradeGiven> gradeOf(UUID home) {
        return one(
                GradeGiven.class,
                "select g from GradeGiven g where g.homeId = :key order by g.recordedAt desc, g.entered desc",
                home);
    }

    /** The grade that was the last one at an instant. */
    public Optional<GradeGiven> gradeOf(UUID home, Instant knownBy) {
        return entities
                .createQuery(
                        "select g from GradeGiven g where g.homeId = :home and g.recordedAt <= :at order by g.recordedAt desc, g.entered desc",
                        GradeGiven.class)
                .setParameter("home", home)
                .setParameter("at", knownBy)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<GradeGiven> grade(UUID id) {
        return Optional.ofNullable(entities.find(GradeGiven.class, id));
    }

    public Optional<Decision> decision(UUID id) {
        return Optional.ofNullable(entities.find(Decision.class, id));
    }

    /** The letter about a decision as it was written; empty before that, and of decisions older than kept letters. */
    public Optional<WrittenLetter> letter(UUID decision) {
        return Optional.ofNullable(entities.find(WrittenLetter.class, decision));
    }

    /** The reports of several homes, the earliest first. */
    public List<HomeReport> ofHomes(Collection<UUID> homes) {
        return entities.createQuery(
                        "select r from HomeReport r where r.homeId in :homes order by r.recordedAt, r.entered",
                        HomeReport.class)
                .setParameter("homes", homes)
                .getResultList();
    }

    /** The certificates of several homes, the earliest first. */
    public List<Certificate> certificates(Collection<UUID> settings) {
        return entities.createQuery(
                        "select c from Certificate c where c.setting in :settings order by c.recordedAt, c.entered",
                        Certificate.class)
                .setParameter("settings", settings)
                .getResultList();
    }

    /** The report given out last. */
    public Optional<HomeReport> latest(UUID home) {
        return one(
                HomeReport.class,
                "select r from HomeReport r where r.homeId = :key order by r.recordedAt desc, r.entered desc",
                home);
    }

    /** The draft on which the provider may comment, or commented. */
    public Optional<HomeReport> draft(UUID home) {
        return one(
                HomeReport.class,
                "select r from HomeReport r where r.homeId = :key and r.stage = 'DRAFT' order by r.recordedAt desc, r.entered desc",
                home);
    }

    /** The report of a stage on one grade: there is at most one, however often its making was tried. */
    public Optional<HomeReport> made(UUID grade, ReportStage stage) {
        return one(
                HomeReport.class,
                "select r from HomeReport r where r.gradeId = :key and r.stage = '" + stage.name() + "'",
                grade);
    }

    /** The comments on a draft, the general one first. */
    public List<ReportComment> comments(UUID report) {
        return entities.createQuery(
                        "select c from ReportComment c where c.reportId = :report order by c.item nulls first",
                        ReportComment.class)
                .setParameter("report", report)
                .getResultList();
    }

    public Optional<ReportComment> comment(UUID id) {
        return Optional.ofNullable(entities.find(ReportComment.class, id));
    }

    public List<CommentAnswer> answers(UUID report) {
        return entities.createQuery("""
                        select a from CommentAnswer a where a.commentId in
                          (select c.id from ReportComment c where c.reportId = :report)""", CommentAnswer.class)
                .setParameter("report", report)
                .getResultList();
    }

    /** The certificate that a code belongs to. */
    public Optional<Certificate> certificate(String code) {
        return one(Certificate.class, "select c from Certificate c where c.code = :key", code);
    }

    public Optional<Certificate> certificateOn(UUID decision) {
        return one(Certificate.class, "select c from Certificate c where c.decisionId = :key", decision);
    }

    /** The certificate of a home that was made last. */
    public Optional<Certificate> certificateOf(UUID setting) {
        return one(
                Certificate.class,
                "select c from Certificate c where c.setting = :key order by c.recordedAt desc, c.entered desc",
                setting);
    }

    private <T> Optional<T> one(Class<T> kind, String query, Object key) {
        return entities.createQuery(query, kind).setParameter("key", key).setMaxResults(1).getResultList().stream()
                .findFirst();
    }
}
