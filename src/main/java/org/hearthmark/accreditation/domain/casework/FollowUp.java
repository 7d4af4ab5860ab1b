package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that is looked at once more, and decided where the look asks for it; it ends either way. */
@MappedSuperclass
public abstract class FollowUp {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private Instant startedAt;
    private Instant endedAt;

    protected FollowUp() {}

    protected FollowUp(UUID id, Instant startedAt) {
        this.id = id;
        this.startedAt = startedAt;
    }

    /** Where it stands. */
    public abstract Enum<?> status();

    protected void endedAt(Instant at) {
        endedAt = at;
    }

    /** @throws IllegalTransition when it does not stand where this is done */
    protected void require(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalTransition(what, status());
        }
    }

    public UUID id() {
        return id;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When it ended; empty while it goes on. */
    public Optional<Instant> ended() {
        return Optional.ofNullable(endedAt);
    }
}
