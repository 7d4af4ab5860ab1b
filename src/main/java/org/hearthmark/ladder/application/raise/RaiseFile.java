package org.hearthmark.ladder.application.raise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.ladder.domain.guard.Trips;
import org.hearthmark.ladder.domain.market.Draft;

/**
 * A raise as pages show it.
 *
 * @param version     of the draft, for whoever changes it
 * @param publishedAs the number of the standard's version; empty before it is published
 * @param steps       what was done with it, the first at the front; empty in lists
 */
public record RaiseFile(
        UUID id,
        int version,
        String reference,
        RaiseStatus status,
        Optional<Integer> publishedAs,
        RaiseContent content,
        List<RaiseStep> steps) {

    static RaiseFile of(Raise raise, List<RaiseStep> steps) {
        return new RaiseFile(
                raise.id(),
                raise.version(),
                raise.reference(),
                raise.status(),
                Optional.ofNullable(raise.publishedAs()),
                raise.content(),
                steps);
    }

    public Draft draft() {
        return content.asDraft();
    }

    /** Whether the guard of other raises counts it. */
    public boolean counts() {
        return status.underWay() || status == RaiseStatus.DRAFT && content.planned();
    }

    /** Who drafted it first. */
    public String draftedBy() {
        return steps.stream()
                .filter(step -> step.act() == Act.DRAFTED)
                .map(RaiseStep::by)
                .findFirst()
                .orElse("");
    }

    /** Whether somebody has looked at its impact since it was proposed last. */
    public boolean reviewed() {
        return sinceProposed(Act.REVIEWED).isPresent();
    }

    /** What was signed for when it was approved although the guard tripped. */
    public Trips signedFor() {
        return sinceProposed(Act.SIGNED_PAST_GUARD)
                .map(step -> Trips.read(step.details().getOrDefault(Trips.DETAIL, "")))
                .orElse(Trips.NONE);
    }

    /** The regions in which the guard holds it: nothing was decided there since. */
    public Set<String> held() {
        var held = new TreeSet<String>();
        for (var step : steps) {
            if (step.act() == Act.HELD) {
                held.add(step.region());
            } else if (step.act().endsHold()) {
                held.remove(step.region());
            }
        }
        return held;
    }

    private Optional<RaiseStep> sinceProposed(Act act) {
        long proposed = steps.stream()
                .filter(step -> step.act() == Act.PROPOSED)
                .mapToLong(RaiseStep::number)
                .max()
                .orElse(0);
        return steps.stream()
                .filter(step -> step.act() == act && step.number() > proposed)
                .reduce((earlier, later) -> later);
    }

    /** Whether somebody has drafted, changed or proposed it. */
    public boolean madeBy(String person) {
        return steps.stream().anyMatch(step -> step.act().makes() && step.by().equals(person));
    }
}
