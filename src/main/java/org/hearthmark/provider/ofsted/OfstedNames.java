package org.hearthmark.provider.ofsted;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearthmark.provider.OfstedEntry;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** The owners of supported accommodation as a file of Ofsted's names them; nothing of it is kept. */
@Component
public class OfstedNames {

    private final Clock clock;

    OfstedNames(Clock clock) {
        this.clock = clock;
    }

    /** An owner as it is spelled for one provider, with the provider's URN. */
    public record Owned(String owner, String urn) {}

    /**
     * By URN; those without an owner's name are left out.
     *
     * @throws Refusal INVALID when it is another file altogether
     */
    public List<Owned> owners(byte[] file) {
        return ListReader.read(file, Optional.empty(), LondonTime.today(clock)).rows().stream()
                .filter(row -> OfstedEntry.isSupportedAccommodation(row.provisionType()))
                .filter(row -> row.owner() != null && row.owner().matches(".*\\p{L}.*"))
                .map(row -> new Owned(row.owner(), row.urn()))
                .sorted((one, other) -> one.urn().compareTo(other.urn()))
                .toList();
    }
}
