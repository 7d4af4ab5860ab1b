package org.hearthmark.provider;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The services of firms. */
interface Services extends Repository<ServiceRecord, UUID> {

    List<ServiceRecord> findByFirm(UUID firm);
}
