package org.hearthmark.provider;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The firms. */
interface Firms extends Repository<FirmRecord, UUID> {

    /** Locked until the transaction ends: what the same firm states at the same time is taken one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FirmRecord> findByOrganisation(UUID organisation);
}
