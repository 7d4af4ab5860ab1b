package org.hearthmark.accreditation.domain.reassessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.accreditation.domain.casework.FollowUp;

/**
 * One home looked at again, against a raised standard, at its review date or on demand; why, and what was found and decided,
 * are facts beside it. What is looked at in one go is a round; an answer that comes while one goes on waits for the next.
 */
@Entity
@Table(schema = "accreditation", name = "reassessment")
public class Reassessment extends FollowUp {

    private UUID setting;

    @Enumerated(EnumType.STRING)
    private ReassessmentKind kind;

    @Enumerated(EnumType.STRING)
    private ReassessmentStatus status;

    @Enumerated(EnumType.STRING)
    private ReassessmentOutcome outcome;

    private String items;
    private String toSee;

    protected Reassessment() {}

    /** Begun with something to look at. */
    public Reassessment(UUID setting, ReassessmentKind kind, Round first, Instant at) {
        super(UUID.randomUUID(), at);
        this.setting = setting;
        this.kind = kind;
        look(first);
    }

    /** Because of a raise: waits for its provider's answer. */
    public static Reassessment waiting(UUID setting, Instant at) {
        var begun = new Reassessment(setting, at);
        begun.status = ReassessmentStatus.ANSWER;
        return begun;
    }

    private Reassessment(UUID setting, Instant at) {
        super(UUID.randomUUID(), at);
        this.setting = setting;
        this.kind = ReassessmentKind.RAISE;
    }

    private void look(Round round) {
        items = String.join(" ", round.items());
        toSee = String.join(" ", round.toSee());
        status = round.toRead().isEmpty() ? ReassessmentStatus.INSPECTION : ReassessmentStatus.CHECK;
    }

    /** Its provider answered what was waited for. */
    public void answered(Round round) {
        require(awaitsAnswer(), "Checking an answer");
        look(round);
    }

    /** While it waited for its provider, its review came, or a manager asked for a look: that goes first. */
    public void becomes(ReassessmentKind now, Round round) {
        require(awaitsAnswer(), "Looking at more");
        kind = now;
        look(round);
    }

    /** Whether it waits for its provider. */
    public boolean awaitsAnswer() {
        return status == ReassessmentStatus.ANSWER;
    }

    /** Its last day is over without an answer. */
    public void unanswered(Instant at) {
        require(awaitsAnswer(), "Letting it take its course");
        end(ReassessmentOutcome.UNANSWERED, at);
    }

    /** Nothing is asked of the home any more that it does not meet. */
    public void needless(Instant at) {
        require(awaitsAnswer(), "Calling the reassessment off");
        end(ReassessmentOutcome.NEEDLESS, at);
    }

    /** The evidence was read; what it does not show, an inspector has to see. */
    public void checked(Collection<String> notShown) {
        require(status == ReassessmentStatus.CHECK, "Checking the evidence");
        toSee = String.join(
                " ",
                Stream.concat(toSee().stream(), notShown.stream()).distinct().toList());
        status = toSee.isEmpty() ? ReassessmentStatus.DECISION : ReassessmentStatus.INSPECTION;
    }

    public void inspected() {
        require(status == ReassessmentStatus.INSPECTION, "Inspecting the items");
        status = ReassessmentStatus.DECISION;
    }

    /** Something came that nobody has looked at. */
    public void looksAgain(Round round) {
        require(toBeDecided(), "Looking again");
        look(round);
    }

    /** What was answered is met, and something else is not answered yet; or its provider has more time. */
    public void waitsAgain() {
        require(toBeDecided(), "Waiting for another answer");
        status = ReassessmentStatus.ANSWER;
    }

    /** It ends so, by the rule or by somebody's decision. */
    public void ended(ReassessmentOutcome as, Instant at) {
        require(toBeDecided(), "Ending the reassessment");
        end(as, at);
    }

    private void end(ReassessmentOutcome as, Instant at) {
        outcome = as;
        status = ReassessmentStatus.ENDED;
        endedAt(at);
    }

    public boolean toBeDecided() {
        return status == ReassessmentStatus.DECISION;
    }

    public UUID setting() {
        return setting;
    }

    public ReassessmentKind kind() {
        return kind;
    }

    @Override
    public ReassessmentStatus status() {
        return status;
    }

    /** Empty until it has ended. */
    public Optional<ReassessmentOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** What is looked at in this round, by the ids of the items. */
    public List<String> items() {
        return split(items);
    }

    /** What of it an officer reads of in evidence. */
    public List<String> toRead() {
        var seen = toSee();
        return items().stream().filter(item -> !seen.contains(item)).toList();
    }

    /** What of it an inspector has to see. */
    public List<String> toSee() {
        return split(toSee);
    }

    private static List<String> split(String ids) {
        return ids == null || ids.isEmpty() ? List.of() : Arrays.asList(ids.split(" "));
    }
}
