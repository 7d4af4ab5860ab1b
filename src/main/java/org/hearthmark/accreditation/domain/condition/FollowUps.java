package org.hearthmark.accreditation.domain.condition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The checks of conditions. */
public interface FollowUps extends Repository<ConditionFollowUp, UUID> {

    ConditionFollowUp save(ConditionFollowUp followUp);

    Optional<ConditionFollowUp> findById(UUID id);

    List<ConditionFollowUp> findByStatusNot(FollowUpStatus status);

    boolean existsByConditionAndStatusNot(UUID condition, FollowUpStatus status);
}
