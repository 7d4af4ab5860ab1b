package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.springframework.stereotype.Component;

/** The facts of meetings: agenda, who is there, declared interests, who sat in when something was decided. */
@Component
public class PanelRecords {

    /** More homes than that are no agenda of one day; the rest is put on the next one. */
    private static final int LONGEST_AGENDA = 200;

    private final EntityManager entities;

    PanelRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets one person at a time change a meeting, until the transaction ends. */
    public void lock(UUID meeting) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) locked")
                .setParameter("key", "accreditation.meeting " + meeting)
                .getSingleResult();
    }

    public void record(Object fact) {
        entities.persist(fact);
    }

    /** In the order of the agenda. */
    public List<AgendaItem> agendaOf(UUID meeting) {
        return entities.createQuery(
                        "select a from AgendaItem a where a.meeting = :meeting order by a.number", AgendaItem.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The user names of who is in the room now, in the order in which they came. */
    public Set<String> presentIn(UUID meeting) {
        Set<String> present = new LinkedHashSet<>();
        presenceOf(meeting).forEach(row -> {
            present.remove(row.person());
            if (row.present()) {
                present.add(row.person());
            }
        });
        return present;
    }

    /** Comings and goings, in order. */
    public List<Presence> presenceOf(UUID meeting) {
        return entities.createQuery(
                        "select p from Presence p where p.meeting = :meeting order by p.number", Presence.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    public List<DeclaredInterest> interestsIn(Collection<UUID> homes) {
        return entities.createQuery(
                        "select i from DeclaredInterest i where i.homeId in :homes order by i.recordedAt",
                        DeclaredInterest.class)
                .setParameter("homes", homes)
                .getResultList();
    }

    public List<DecisionSeat> seatsOf(Collection<UUID> decisions) {
        return entities.createQuery(
                        "select s from DecisionSeat s where s.decision in :decisions order by s.person",
                        DecisionSeat.class)
                .setParameter("decisions", decisions)
                .getResultList();
    }

    /** What providers said against proposed refusals of homes, in order. */
    public List<Representation> representationsOf(Collection<UUID> homes) {
        return entities.createQuery(
                        "select r from Representation r where r.homeId in :homes order by r.recordedAt, r.entered",
                        Representation.class)
                .setParameter("homes", homes)
                .getResultList();
    }

    /** What was decided in a meeting, in order. */
    public List<Decision> decisionsIn(UUID meeting) {
        return entities.createQuery(
                        "select d from Decision d where d.meeting = :meeting order by d.recordedAt, d.entered",
                        Decision.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The homes that wait for a decision, those that wait longest in the order of their cases. */
    public List<HomeInCase> waiting() {
        return entities.createQuery("""
                        select h from HomeInCase h join fetch h.accreditationCase c
                        where h.status = org.hearthmark.accreditation.domain.casework.HomeStatus.PANEL
                          and c.status = org.hearthmark.accreditation.domain.casework.CaseStatus.HOMES_UNDER_WAY
                        order by c.submittedAt, h.number""", HomeInCase.class)
                .setMaxResults(LONGEST_AGENDA)
                .getResultList();
    }
}
