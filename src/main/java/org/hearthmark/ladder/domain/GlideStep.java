package org.hearthmark.ladder.domain;

import java.util.List;

/**
 * One step of a plan.
 *
 * @param draft  what it asks; a plan never lowers anything, so a step may need several drafts of one day
 * @param lifts  what the whole step lifts, as wanted by the suggested calendar
 * @param stages of the suggested calendar that it belongs to
 * @param guard  the window that ends with it
 */
public record GlideStep(Draft draft, List<Lift> lifts, List<Stage> stages, GuardResult guard, Why why) {}
