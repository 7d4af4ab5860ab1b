package org.hearthmark.accreditation.domain;

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

    long count();

    @Query("select c from AccreditationCase c left join fetch c.homes where c.reference = :reference")
    Optional<AccreditationCase> findByReference(String reference);

    List<AccreditationCase> findByOrganisationOrderBySubmittedAtDesc(UUID organisation, Pageable page);

    @Query(
            "select c.id from AccreditationCase c where c.status <> org.hearthmark.accreditation.domain.CaseStatus.CLOSED")
    Set<UUID> open();

    @Query("""
            select new org.hearthmark.accreditation.domain.StatusOf(c.id, c.status) from AccreditationCase c
            where c.status <> org.hearthmark.accreditation.domain.CaseStatus.CLOSED""")
    List<StatusOf<CaseStatus>> statuses();

    /** The desk checks of open cases that are done; a landlord check when that of every home is. */
    @Query("""
            select new org.hearthmark.accreditation.domain.StatusOf(r.caseId, r.step) from StepResult r
            where r.caseId in (select c.id from AccreditationCase c
                               where c.status = org.hearthmark.accreditation.domain.CaseStatus.DESK_CHECKS)
            group by r.caseId, r.step
            having r.step <> 'check-landlord'
                or count(r) = (select count(h) from HomeInCase h where h.accreditationCase.id = r.caseId)""")
    List<StatusOf<String>> deskChecksDone();
}
