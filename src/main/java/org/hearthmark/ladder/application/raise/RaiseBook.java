package org.hearthmark.ladder.application.raise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** All raises. */
interface RaiseBook extends Repository<Raise, UUID> {

    Raise saveAndFlush(Raise raise);

    @EntityGraph(attributePaths = "levels")
    Optional<Raise> findWithLevelsById(UUID id);

    @EntityGraph(attributePaths = "levels")
    Optional<Raise> findByReferenceAndStatusNot(String reference, RaiseStatus status);

    @EntityGraph(attributePaths = "levels")
    List<Raise> findByStatusInOrderByDayAscReferenceAsc(Collection<RaiseStatus> statuses);
}
