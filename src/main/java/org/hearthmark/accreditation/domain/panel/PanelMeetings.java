package org.hearthmark.accreditation.domain.panel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The meetings of the panel. */
public interface PanelMeetings extends Repository<PanelMeeting, UUID> {

    PanelMeeting save(PanelMeeting meeting);

    Optional<PanelMeeting> findById(UUID id);

    Optional<PanelMeeting> findByReference(String reference);

    List<PanelMeeting> findByIdIn(Collection<UUID> ids);

    List<PanelMeeting> findAllByOrderByHeldOnDescCalledAtDesc(Pageable page);

    /** The meetings of a day on whose agenda a home stands, the one called last at the front. */
    @Query("""
            select m from PanelMeeting m, AgendaItem a
            where a.meeting = m.id and a.homeId = :home and m.heldOn = :day order by m.calledAt desc""")
    List<PanelMeeting> of(UUID home, LocalDate day);
}
