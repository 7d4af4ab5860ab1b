package org.hearthmark.accreditation.application.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.workflow.WorkItem;

/**
 * Where an application stands, in a provider's words: the stages that it has, who holds it, since when and by when, and what
 * comes next. Names teams, never people.
 *
 * @param idle where it lies while no team has it
 */
public record Progress(List<Stage> stages, List<Holding> heldBy, String next, String idle) {

    /** How a stage stands. */
    public enum State {
        DONE("Done", "green"),
        NOW("Under way", "blue"),
        LATER("Not started yet", "grey"),
        SKIPPED("Not needed", "grey"),
        ENDED("Ended without a decision", "grey");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        /** The colour of its tag. */
        public String colour() {
            return colour;
        }

        public String label() {
            return label;
        }
    }

    /** One of the stages, by its number in the scheme. */
    public record Stage(int number, String title, String what, State state) {}

    /**
     * Work that waits for somebody.
     *
     * @param due null where no day is set
     */
    public record Holding(String what, String team, Instant since, Instant due) {}

    private static final Map<String, String> TEAMS = Map.of(
            "accreditation-officers", "Accreditation officers",
            "inspectors", "Inspectors",
            "panel-members", "The panel",
            "alliance-managers", "Alliance managers");

    private static final List<String> TITLES = List.of("Desk checks", "Visit", "Your homes");

    private static final List<String> WHAT = List.of(
            "Officers check your application, your firm, its finances and each landlord.",
            "Inspectors visit you and look at a sample of your staff files.",
            "Each home is inspected against the checklist, then the panel decides on it.");

    /** The progress of a case as its file tells it. */
    public static Progress of(CaseFile file) {
        return new Progress(
                file.summary().ofAddedHome()
                        ? ProgressOfAddedHome.stages(file)
                        : List.of(1, 2, 3).stream()
                                .map(number -> stage(number, file))
                                .toList(),
                file.openWork().stream().map(Progress::holding).toList(),
                next(file),
                idle(file));
    }

    /** Where it lies while no team has it. */
    private static String idle(CaseFile file) {
        if (file.missing().isPresent()) {
            return "You: it waits for what is missing.";
        }
        var statuses = file.homes().stream().map(CaseFile.HomeLine::status).toList();
        if (statuses.contains(HomeStatus.PROPOSED_REFUSAL)) {
            return "You: you may make representations against a proposed refusal.";
        }
        if (statuses.contains(HomeStatus.REPORT)) {
            return "You: a draft report waits for what you have to say to it, as soon as it is written.";
        }
        return statuses.contains(HomeStatus.DEFERRED)
                ? "Nobody: the decision is put off."
                : "It is on its way to the next team.";
    }

    private static Stage stage(int number, CaseFile file) {
        return new Stage(number, TITLES.get(number - 1), WHAT.get(number - 1), state(number, file));
    }

    private static State state(int number, CaseFile file) {
        var status = file.summary().status();
        boolean brokenOff = status == CaseStatus.WITHDRAWN || status == CaseStatus.EXPIRED;
        int current = brokenOff ? stageReached(file) : status.stage();
        if (brokenOff && number >= current) {
            return number == current ? State.ENDED : State.SKIPPED;
        }
        if (number == current) {
            return State.NOW;
        }
        if (number > current) {
            return State.LATER;
        }
        return skipped(number, file) ? State.SKIPPED : State.DONE;
    }

    /** How far a case had come that was withdrawn or has expired: its status no longer says it. */
    private static int stageReached(CaseFile file) {
        boolean homes = file.steps().stream().anyMatch(step -> step.step() == Step.INSPECT_PROPERTY)
                || file.homes().stream().anyMatch(home -> home.decidedAt().isPresent());
        if (homes) {
            return 3;
        }
        return file.summary().visitAt().isPresent() ? 2 : 1;
    }

    /** A refusal proposed in an earlier stage leads straight to the panel: no visit, and no inspection of any home. */
    private static boolean skipped(int stage, CaseFile file) {
        return stage == 2 && file.summary().visitAt().isEmpty();
    }

    private static Holding holding(WorkItem item) {
        return new Holding(work(item), team(item.candidateGroup()), item.entered(), item.due());
    }

    /** A group of the processes as a provider knows it. */
    public static String team(String group) {
        return TEAMS.getOrDefault(group, "The alliance");
    }

    /** A task is named for people who have many; its application and area go without saying here. */
    private static String work(WorkItem item) {
        return item.name().split(" · ", 2)[0];
    }

    private static String next(CaseFile file) {
        if (file.summary().ofAddedHome()) {
            return ProgressOfAddedHome.next(file).orElseGet(() -> nextForHomes(file));
        }
        return switch (file.summary().status()) {
            case RETURNED_INCOMPLETE ->
                "Something is missing. Send it within 28 days; until then the application waits for you.";
            case SUBMITTED -> "An officer checks that your application is complete. Then the desk checks begin.";
            case DESK_CHECKS -> "When all desk checks are in, an inspector books a visit with you.";
            case VISIT_TO_BOOK -> "An inspector agrees a day with you. You get at least two working days' notice.";
            case VISIT_BOOKED -> "After the visit, each of your homes is inspected.";
            case VISIT_DONE -> "When the gaps in your staff files are cured, each of your homes is inspected.";
            case HOMES_UNDER_WAY -> nextForHomes(file);
            case WITHDRAWN -> "This application was withdrawn. Nothing more is needed.";
            case EXPIRED -> "What was missing was not sent in time. You can apply again.";
            case CLOSED -> nextWhenClosed(file);
        };
    }

    private static String nextForHomes(CaseFile file) {
        var earliest = file.homes().stream()
                .map(CaseFile.HomeLine::status)
                .filter(status -> !status.decided())
                .min(Comparator.naturalOrder());
        return switch (earliest.orElse(HomeStatus.PANEL)) {
            case WAITING, LANDLORD_CHECK, INSPECTION ->
                "When a home has been inspected, you get a draft of the report on it. Each home is decided on its own.";
            case REPORT ->
                "You may say within ten working days what is not right in the facts of a draft report. Then the panel"
                        + " decides.";
            case PROPOSED_REFUSAL -> nextAfterProposal(file);
            case DEFERRED ->
                "A decision is put off until the day in its letter, or until what the letter names is put right.";
            default -> "The panel decides on each home that is left.";
        };
    }

    private static String nextAfterProposal(CaseFile file) {
        return file.openWork().stream().anyMatch(item -> item.step().equals(Step.CONSIDER_REPRESENTATIONS.key()))
                ? "Your representations are considered by somebody who neither worked on your application nor sat in the"
                        + " panel. Nothing changes until then."
                : "A refusal is proposed. You may make representations within 28 days; without them it becomes final.";
    }

    private static String nextWhenClosed(CaseFile file) {
        boolean conditions = file.homes().stream()
                .flatMap(home -> home.standing().mark().stream())
                .anyMatch(mark -> !mark.conditions().isEmpty());
        return conditions
                ? "Every home is decided. Meet each condition by its day, and say so here when you do."
                : "Every home is decided. Nothing more is needed for this application.";
    }

    /** The earliest day by which something is due, if anything is. */
    public Instant due() {
        return heldBy.stream()
                .map(Holding::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether everything is decided. */
    public boolean closed() {
        return stages.stream().noneMatch(stage -> stage.state() == State.NOW);
    }
}
