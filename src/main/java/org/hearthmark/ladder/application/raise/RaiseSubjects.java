package org.hearthmark.ladder.application.raise;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the tasks of raises are about, and where each raise stands. */
@Service
public class RaiseSubjects {

    private final PublishedRaises raises;

    RaiseSubjects(PublishedRaises raises) {
        this.raises = raises;
    }

    @Transactional(readOnly = true)
    public TaskSubject of(UUID id) {
        var raise = raises.open(id);
        return new TaskSubject(id, raise.reference(), "", raise.content().title(), "");
    }

    /** Who made a raise looks at its impact, and leaves all else to others. */
    @Transactional(readOnly = true)
    public Optional<String> reasonAgainst(String step, UUID id, String person) {
        boolean keptFromIt = !step.equals(RaiseInbox.REVIEW) && raises.open(id).madeBy(person);
        return keptFromIt ? Optional.of(Raises.NOT_WHO_MADE_IT) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Set<UUID> underWay() {
        return raises.in(RaiseStatus.PROPOSED, RaiseStatus.PUBLISHED).stream()
                .map(RaiseFile::id)
                .collect(Collectors.toSet());
    }

    /** Of what is proposed or published; a published raise has a task where something is held, and only there. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> steps() {
        return raises.in(RaiseStatus.PROPOSED, RaiseStatus.PUBLISHED).stream()
                .collect(Collectors.toMap(RaiseFile::id, RaiseSubjects::steps));
    }

    private static Set<String> steps(RaiseFile raise) {
        if (raise.status() == RaiseStatus.PUBLISHED) {
            return raise.held().isEmpty() ? Set.of() : Set.of(RaiseInbox.DECIDE);
        }
        return Set.of(raise.reviewed() ? RaiseInbox.APPROVE : RaiseInbox.REVIEW);
    }
}
