package org.hearthmark.accreditation.domain.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The cases of all providers. */
public interface Cases extends Repository<AccreditationCase, UUID> {

    AccreditationCase save(AccreditationCase accreditationCase);

    /**
     * Asked again in the same transaction it costs no statement. An entity graph with the homes would save one where they
     * are needed, but its plan is made anew each time, which costs more.
     */
    Optional<AccreditationCase> findById(UUID id);

    /** One statement; asked for each afterwards in the same transaction they cost none. */
    List<AccreditationCase> findByIdIn(Collection<UUID> ids);

    long count();

    @Query("select c from AccreditationCase c left join fetch c.homes where c.reference = :reference")
    Optional<AccreditationCase> findByReference(String reference);

    List<AccreditationCase> findByOrganisationOrderBySubmittedAtDesc(UUID organisation, Pageable page);

    /**
     * The applications in which something may still happen, each with where it stands. A home added later has a process of
     * its own and its case none.
     */
    @Query("""
            select new org.hearthmark.accreditation.domain.casework.CasePlace(c.id, c.status, c.deskVerdict, c.sampleState)
            from AccreditationCase c
            where c.status not in (org.hearthmark.accreditation.domain.casework.CaseStatus.CLOSED,
                                   org.hearthmark.accreditation.domain.casework.CaseStatus.WITHDRAWN,
                                   org.hearthmark.accreditation.domain.casework.CaseStatus.EXPIRED)
              and c.kind = org.hearthmark.accreditation.domain.casework.CaseKind.APPLICATION""")
    List<CasePlace> open();

    /** The desk checks of open cases that are done; a landlord check when that of every home is. */
    @Query("""
            select new org.hearthmark.accreditation.domain.casework.StatusOf(r.caseId, r.step) from StepResult r
            where r.caseId in (select c.id from AccreditationCase c
                               where c.status = org.hearthmark.accreditation.domain.casework.CaseStatus.DESK_CHECKS
                                 and c.deskVerdict is null)
            group by r.caseId, r.step
            having r.step <> 'check-landlord'
                or count(r) = (select count(h) from HomeInCase h where h.accreditationCase.id = r.caseId)""")
    List<StatusOf<String>> deskChecksDone();

    /** The cases whose visit is recorded while the sample of their staff files is still under way. */
    @Query("""
            select r.caseId from StepResult r
            where r.step = 'record-visit' and r.caseId in
              (select c.id from AccreditationCase c
               where c.status = org.hearthmark.accreditation.domain.casework.CaseStatus.VISIT_BOOKED)""")
    Set<UUID> visitsRecorded();
}
