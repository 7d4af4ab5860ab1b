package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.ladder.domain.market.Target;

/**
 * What a glide path is asked for.
 *
 * @param earliest the first day on which a raise may take effect, after the notice that providers have
 * @param weeks    from today, within which the last raise takes effect
 * @param past     raises whose homes may still count
 * @param adopted  drafts that stand already, in any order
 */
public record Aim(Target target, LocalDate earliest, int weeks, List<PastRaise> past, List<Draft> adopted) {

    public Aim {
        past = List.copyOf(past);
        adopted = adopted.stream().sorted(Comparator.comparing(Draft::day)).toList();
    }
}
