package org.hearthmark.provider;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The settings of firms. */
interface Settings extends Repository<SettingRecord, UUID> {

    List<SettingRecord> findByFirmAndIdIn(UUID firm, Collection<UUID> ids);
}
