package org.hearthmark.ladder.application.glide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearthmark.ladder.application.market.MarketReader;
import org.hearthmark.ladder.application.market.Previews;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseRules;
import org.hearthmark.ladder.domain.glide.Aim;
import org.hearthmark.ladder.domain.glide.GlidePath;
import org.hearthmark.ladder.domain.glide.GlidePlan;
import org.hearthmark.ladder.domain.glide.GlideStep;
import org.hearthmark.ladder.domain.glide.Pace;
import org.hearthmark.ladder.domain.glide.Stage;
import org.hearthmark.ladder.domain.guard.Guard;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.market.Target;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a sequence of raises towards a target on the market as it is recorded now, and adopts it as drafts. */
@Service
public class GlidePaths {

    private static final GlidePath PATH = new GlidePath(new Guard(GuardLimits.scheme()), Pace.scheme());

    private final MarketReader reader;
    private final Previews previews;
    private final RaiseDesk desk;
    private final Councils councils;
    private final Clock clock;

    GlidePaths(MarketReader reader, Previews previews, RaiseDesk desk, Councils councils, Clock clock) {
        this.reader = reader;
        this.previews = previews;
        this.desk = desk;
        this.councils = councils;
        this.clock = clock;
    }

    /**
     * Where to go, and which draft of it the steps would take the place of.
     *
     * @param instead its reference; empty where the target is no draft
     */
    public record Goal(Target target, String instead) {}

    /** @param weeks from today, within which the last raise takes effect */
    public GlidePlan plan(Goal goal, int weeks) {
        var now = reader.now();
        var adopted = previews.adopted().stream()
                .filter(raise -> !raise.reference().equals(goal.instead()))
                .map(RaiseFile::draft)
                .toList();
        var aim = new Aim(goal.target(), earliest(), weeks, now.past(), adopted);
        return PATH.plan(now.market(), now.judge(), aim);
    }

    public LocalDate earliest() {
        return RaiseRules.earliest(LondonTime.today(clock));
    }

    /**
     * The steps as drafts that count, all of them in one commit.
     *
     * @throws Refusal INVALID when the plan has no step
     */
    @Transactional
    public List<String> adopt(Goal goal, int weeks, String by) {
        var plan = plan(goal, weeks);
        if (plan.steps().isEmpty()) {
            throw Refusal.invalid("There is no step to adopt: see what stands in the way");
        }
        var contents = new ArrayList<RaiseContent>();
        for (var step : plan.steps()) {
            contents.add(content(step, contents.size() + 1));
        }
        return desk.draft(contents, by);
    }

    private RaiseContent content(GlideStep step, int number) {
        var draft = step.draft();
        return new RaiseContent(
                "Step " + number + ": " + stages(step),
                shortened(why(step)),
                true,
                draft.day(),
                draft.levels(),
                draft.categories(),
                draft.regions(),
                draft.safetyDays(),
                draft.otherDays());
    }

    public String stages(GlideStep step) {
        return step.stages().stream().map(Stage::label).collect(Collectors.joining(", "));
    }

    public String why(GlideStep step) {
        return step.why().words(GuardLimits.scheme(), council());
    }

    /** The name of a council, by its code. */
    public UnaryOperator<String> council() {
        return gss -> councils.names().getOrDefault(gss, gss);
    }

    private static String shortened(String words) {
        return words.length() <= RaiseRules.LONGEST_WHY ? words : words.substring(0, RaiseRules.LONGEST_WHY - 1) + "…";
    }
}
