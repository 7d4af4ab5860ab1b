package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.List;
import org.hearthmark.ladder.domain.market.Draft;

/**
 * A sequence of raises towards a target, and what it does not reach.
 *
 * @param left       what is not reached, each with what stands in its way
 * @param everyTried whether every sequence was tried, so that none reaches more; otherwise one was built step by step
 * @param judgements how often homes were judged for it
 */
public record GlidePlan(List<GlideStep> steps, List<Obstacle> left, boolean everyTried, long judgements) {

    public GlidePlan {
        steps = List.copyOf(steps);
        left = List.copyOf(left);
    }

    public boolean reached() {
        return left.isEmpty();
    }

    /** The days of the steps. */
    public List<LocalDate> days() {
        return steps.stream().map(step -> step.draft().day()).distinct().toList();
    }

    public List<Draft> drafts() {
        return steps.stream().map(GlideStep::draft).toList();
    }
}
