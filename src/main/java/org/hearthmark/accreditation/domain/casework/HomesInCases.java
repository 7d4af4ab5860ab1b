package org.hearthmark.accreditation.domain.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The homes of all cases, each with the case it belongs to. */
public interface HomesInCases extends Repository<HomeInCase, UUID> {

    /** By id, with its case; asked again in the same transaction it costs no statement. */
    Optional<HomeInCase> findById(UUID id);

    @Query("select h from HomeInCase h join fetch h.accreditationCase where h.id in :ids")
    List<HomeInCase> findByIdIn(Collection<UUID> ids);

    /** A home by its place in a case, from 1. */
    @Query("""
            select h from HomeInCase h join fetch h.accreditationCase
            where h.accreditationCase.reference = :reference and h.number = :number""")
    Optional<HomeInCase> inCase(String reference, int number);

    /** The homes among these settings that stand in a case without a decision yet. */
    @Query("""
            select h from HomeInCase h join fetch h.accreditationCase
            where h.setting in :settings
              and h.status not in (org.hearthmark.accreditation.domain.casework.HomeStatus.ACCREDITED,
                                   org.hearthmark.accreditation.domain.casework.HomeStatus.ACCREDITED_WITH_CONDITIONS,
                                   org.hearthmark.accreditation.domain.casework.HomeStatus.REFUSED,
                                   org.hearthmark.accreditation.domain.casework.HomeStatus.WITHDRAWN)""")
    List<HomeInCase> undecided(Collection<UUID> settings);

    @Query(
            "select h from HomeInCase h join fetch h.accreditationCase where h.accreditationCase.id = :caseId order by h.number")
    List<HomeInCase> ofCase(UUID caseId);

    @Query("""
            select h from HomeInCase h join fetch h.accreditationCase
            where h.setting = :setting order by h.accreditationCase.submittedAt desc""")
    List<HomeInCase> ofSetting(UUID setting);

    /** The homes that stage 3 has reached and whose way is not over: each has a process instance of its own. */
    @Query("""
            select h.id from HomeInCase h
            where h.accreditationCase.status = org.hearthmark.accreditation.domain.casework.CaseStatus.HOMES_UNDER_WAY
              and not h.ended""")
    Set<UUID> underWay();

    /** The same homes, to read how far each has come. */
    @Query("""
            select h from HomeInCase h join fetch h.accreditationCase
            where h.accreditationCase.status = org.hearthmark.accreditation.domain.casework.CaseStatus.HOMES_UNDER_WAY
              and not h.ended""")
    List<HomeInCase> allUnderWay();
}
