package org.hearthmark.accreditation.application.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Hands;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.desk.CheckRecords;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.document.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may not take a step because of what they did before: one table for every route. Who works on a case does not decide
 * in it, who decided does not work on it any more, and whoever looks again is somebody else.
 */
@Service
public class FourEyes {

    static final String WORKED_ON_IT =
            "You worked on this application, so you may not decide on its homes. Leave it to another panel member.";

    public static final String DECIDED_IN_IT =
            "You decided on a home of this application, so you may take no further step in it. Leave it to a colleague.";

    /** What somebody did before, with what they are told. */
    enum Before {
        WORKED(WORKED_ON_IT),
        WORKED_BEFORE_REPRESENTATIONS(
                "You worked on this application, so you may not consider its representations. Leave it to a colleague."),
        DECIDED(DECIDED_IN_IT),
        SAT_IN_PANEL("You decided on a home of this application in the panel, so others consider its representations."),
        INTEREST("You declared an interest in this home, so you may not decide on it."),
        DESK_CHECK(
                "You made desk checks of this application, so you may not be their second person. Leave it to a colleague."),
        CONDITION_CHECK("You checked this condition, so somebody else decides what follows."),
        REASSESSMENT_WORK(
                "You asked for this reassessment or worked on it, so somebody else decides what follows. Leave it to a"
                        + " colleague.");

        private final String reason;

        Before(String reason) {
            this.reason = reason;
        }
    }

    /** The table: what keeps somebody from a step. A step that is not named is kept from who decided in the case. */
    private static final Map<Step, List<Before>> BARS = new EnumMap<>(Map.of(
            Step.REVIEW_DESK_CHECKS, List.of(Before.DESK_CHECK, Before.DECIDED),
            Step.DECIDE_PROPERTY, List.of(Before.WORKED, Before.INTEREST),
            Step.CONSIDER_REPRESENTATIONS, List.of(Before.WORKED_BEFORE_REPRESENTATIONS, Before.SAT_IN_PANEL),
            Step.DECIDE_ON_MISSED_CONDITION, List.of(Before.CONDITION_CHECK),
            Step.DECIDE_ON_REASSESSMENT, List.of(Before.REASSESSMENT_WORK)));

    private static final List<Before> OTHERWISE = List.of(Before.DECIDED);

    /**
     * What a step is about.
     *
     * @param home      empty where it is about the whole application
     * @param followUp the condition or the reassessment; empty where it is about none
     */
    public record Matter(UUID caseId, Optional<UUID> home, Optional<UUID> followUp) {

        public static Matter ofCase(UUID caseId) {
            return new Matter(caseId, Optional.empty(), Optional.empty());
        }

        public static Matter ofHome(UUID caseId, UUID home) {
            return new Matter(caseId, Optional.of(home), Optional.empty());
        }
    }

    private final Facts facts;
    private final Hands hands;
    private final CheckRecords checks;
    private final HomesInCases homes;
    private final Documents documents;

    FourEyes(Facts facts, Hands hands, CheckRecords checks, HomesInCases homes, Documents documents) {
        this.facts = facts;
        this.hands = hands;
        this.checks = checks;
        this.homes = homes;
        this.documents = documents;
    }

    /** Why somebody may not take a step, if there is a reason. */
    @Transactional(readOnly = true)
    public Optional<String> reasonAgainst(Step step, Matter matter, String person) {
        return BARS.getOrDefault(step, OTHERWISE).stream()
                .filter(before -> did(before, matter, person))
                .map(before -> before.reason)
                .findFirst();
    }

    private boolean did(Before before, Matter matter, String person) {
        return switch (before) {
            case WORKED -> workedOn(matter.caseId(), person);
            case WORKED_BEFORE_REPRESENTATIONS -> workedBeforeRepresentations(matter.caseId(), person);
            case DECIDED -> decidedIn(matter.caseId(), person);
            case SAT_IN_PANEL -> hands.satInPanel(matter.caseId(), person);
            case INTEREST ->
                matter.home().filter(home -> hands.hasInterestIn(home, person)).isPresent();
            case DESK_CHECK -> checks.madeBy(matter.caseId(), person);
            case CONDITION_CHECK ->
                matter.followUp()
                        .filter(condition -> hands.checkedCondition(condition, person))
                        .isPresent();
            case REASSESSMENT_WORK ->
                matter.followUp()
                        .filter(reassessment -> hands.workedOnReassessment(reassessment, person))
                        .isPresent();
        };
    }

    /** Whether somebody worked on the case in whatever way, or put evidence into it. */
    boolean workedOn(UUID caseId, String person) {
        return hands.workersOn(caseId).contains(person) || gaveEvidence(caseId, person);
    }

    /** Considering the representations of one home is no reason against considering those of another. */
    private boolean workedBeforeRepresentations(UUID caseId, String person) {
        var considered = EnumSet.of(Step.CONSIDER_REPRESENTATIONS, Step.DECIDE_PROPERTY);
        return hands.workersOn(caseId, considered).contains(person) || gaveEvidence(caseId, person);
    }

    /** Everybody who worked on the case in whatever way, or put evidence into it. */
    public Set<String> workersOn(UUID caseId) {
        var workers = new HashSet<>(hands.workersOn(caseId));
        documents.about(subjects(caseId)).forEach(document -> workers.add(document.uploadedBy()));
        return workers;
    }

    private boolean gaveEvidence(UUID caseId, String person) {
        return documents.about(subjects(caseId)).stream()
                .anyMatch(document -> document.uploadedBy().equals(person));
    }

    private List<UUID> subjects(UUID caseId) {
        var subjects = new ArrayList<>(List.of(caseId));
        homes.ofCase(caseId).forEach(home -> subjects.add(home.id()));
        return subjects;
    }

    private boolean decidedIn(UUID caseId, String person) {
        return facts.decidedIn(caseId, person);
    }

    /** Why somebody may not decide on a home of the case, if there is a reason. */
    @Transactional(readOnly = true)
    public Optional<String> reasonAgainstDeciding(UUID caseId, String person) {
        return reasonAgainst(Step.DECIDE_PROPERTY, Matter.ofCase(caseId), person);
    }

    /** Why somebody may not work on the case, if there is a reason. */
    @Transactional(readOnly = true)
    public Optional<String> reasonAgainstWorking(UUID caseId, String person) {
        return decidedIn(caseId, person) ? Optional.of(DECIDED_IN_IT) : Optional.empty();
    }
}
