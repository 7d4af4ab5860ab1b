package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.workflow.ConsistencyCheck;
import org.hearthmark.workflow.ProcessConsistency;
import org.springframework.stereotype.Component;

/** Holds the domain's word on a case against the engine's, as the product's own check does, and finds nothing. */
@Component
public class BothSides {

    private final ConsistencyCheck check;

    BothSides(ConsistencyCheck check) {
        this.check = check;
    }

    /** The case and its homes; other cases of the shared database are left out. */
    public void agreeOn(AccreditationCase of) {
        List<String> ids = Stream.concat(Stream.of(of.id()), of.homes().stream().map(HomeInCase::id))
                .map(UUID::toString)
                .toList();
        assertThat(check.run().processes().stream().flatMap(BothSides::faults))
                .noneMatch(fault -> ids.stream().anyMatch(fault::contains));
    }

    private static Stream<String> faults(ProcessConsistency process) {
        return Stream.of(
                        process.outOfStep().stream(),
                        process.doubled().stream(),
                        process.unexpected().stream(),
                        process.missing().stream().map(UUID::toString))
                .flatMap(faults -> faults);
    }
}
