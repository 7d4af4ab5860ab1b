package org.hearthmark.provider;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The firms. */
interface Firms extends Repository<FirmRecord, UUID> {

    /** Locked until the transaction ends: what the same firm states at the same time is taken one after the other. */
    @Query(
            value = "select * from provider.firm where organisation = :organisation for no key update",
            nativeQuery = true)
    Optional<FirmRecord> findByOrganisation(UUID organisation);
}
