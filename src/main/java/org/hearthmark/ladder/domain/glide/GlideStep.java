package org.hearthmark.ladder.domain.glide;

import java.util.List;
import org.hearthmark.ladder.domain.guard.GuardResult;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Lift;

/**
 * One step of a plan.
 *
 * @param draft  what it asks; a plan never lowers anything, so a step may need several drafts of one day
 * @param lifts  what the whole step lifts, as wanted by the suggested calendar
 * @param stages of the suggested calendar that it belongs to
 * @param guard  the window that ends with it
 */
public record GlideStep(Draft draft, List<Lift> lifts, List<Stage> stages, GuardResult guard, Why why) {}
