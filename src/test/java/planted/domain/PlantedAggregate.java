package planted.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import planted.application.PlantedService;

/** Faults: an entity that is neither aggregate nor fact, shows its fields, and knows a service. */
@Entity
public class PlantedAggregate {

    @Id
    public Long id;

    PlantedService service;
}
