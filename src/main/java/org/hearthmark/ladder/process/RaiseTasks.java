package org.hearthmark.ladder.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.ladder.application.effect.Closing;
import org.hearthmark.ladder.application.effect.HeldRegions;
import org.hearthmark.ladder.application.effect.HeldRegions.Decision;
import org.hearthmark.ladder.application.effect.TakingEffect;
import org.hearthmark.ladder.application.effect.Telling;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.Raises;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.CompletedTask;
import org.springframework.stereotype.Component;

/** What {@code standard-raise.bpmn} calls for one raise of the standard. */
@Component
public class RaiseTasks {

    private static final String REASON = "reason";

    private final PublishedRaises published;
    private final Raises raises;
    private final TakingEffect effect;
    private final HeldRegions held;
    private final Telling telling;
    private final Closing closing;

    RaiseTasks(
            PublishedRaises published,
            Raises raises,
            TakingEffect effect,
            HeldRegions held,
            Telling telling,
            Closing closing) {
        this.published = published;
        this.raises = raises;
        this.effect = effect;
        this.held = held;
        this.telling = telling;
        this.closing = closing;
    }

    public void impactReviewed(DelegateTask task) {
        var done = CompletedTask.of(task);
        var raise = done.task().businessKey();
        switch (done.answers().text("result")) {
            case "goOn" -> raises.review(raise, done.answers().text(REASON), done.worker());
            case "sendBack" -> raises.sendBack(raise, done.answers().text(REASON), done.worker());
            default -> throw unknownResult();
        }
    }

    public void approvalDecided(DelegateTask task) {
        var done = CompletedTask.of(task);
        var raise = done.task().businessKey();
        switch (done.answers().text("result")) {
            case "approve" -> raises.approve(raise, done.answers().text(REASON), done.worker());
            case "sendBack" -> raises.sendBack(raise, done.answers().text(REASON), done.worker());
            default -> throw unknownResult();
        }
    }

    public void heldDecided(DelegateTask task) {
        var done = CompletedTask.of(task);
        var decision = switch (done.answers().text("result")) {
            case "release" -> Decision.RELEASE;
            case "tryAgain" -> Decision.TRY_AGAIN;
            case "drop" -> Decision.DROP;
            default -> throw unknownResult();
        };
        held.decide(
                done.task().businessKey(),
                regions(done),
                decision,
                done.answers().date("newDay"),
                done.answers().text(REASON),
                done.worker());
    }

    private static List<String> regions(CompletedTask done) {
        return done.answers().values().get("regions") instanceof List<?> ticked
                ? ticked.stream().map(Object::toString).toList()
                : List.of();
    }

    private static IllegalArgumentException unknownResult() {
        return new IllegalArgumentException("The form let an unknown result through");
    }

    public boolean sentBack(String businessKey) {
        return published.open(id(businessKey)).status() == RaiseStatus.DRAFT;
    }

    public void tellOfGaps(String businessKey) {
        telling.ofGaps(id(businessKey));
    }

    public boolean moreToTellOfGaps(String businessKey) {
        return telling.moreOfGaps(id(businessKey));
    }

    public boolean withdrawn(String businessKey) {
        return effect.withdrawn(id(businessKey));
    }

    public void tellOfWithdrawal(String businessKey) {
        telling.ofWithdrawal(id(businessKey));
    }

    public boolean moreToTellOfWithdrawal(String businessKey) {
        return telling.moreOfWithdrawal(id(businessKey));
    }

    /** The start of the first day for which a region waits. */
    public Date nextDay(String businessKey) {
        return startOf(effect.nextDay(id(businessKey)));
    }

    public boolean regionDue(String businessKey) {
        return effect.regionDue(id(businessKey));
    }

    public void takeEffect(String businessKey) {
        effect.next(id(businessKey));
    }

    public void tellOfEffect(String businessKey) {
        telling.ofEffect(id(businessKey));
    }

    public boolean moreToTellOfEffect(String businessKey) {
        return telling.moreOfEffect(id(businessKey));
    }

    public boolean somethingHeld(String businessKey) {
        return effect.somethingHeld(id(businessKey));
    }

    public boolean regionWaiting(String businessKey) {
        return effect.regionWaiting(id(businessKey));
    }

    /** The start of the day on which all grace is over. */
    public Date closesOn(String businessKey) {
        return startOf(closing.closesOn(id(businessKey)));
    }

    public boolean graceOver(String businessKey) {
        return closing.over(id(businessKey));
    }

    public void close(String businessKey) {
        closing.close(id(businessKey));
    }

    private static UUID id(String businessKey) {
        return UUID.fromString(businessKey);
    }

    private static Date startOf(LocalDate day) {
        return Date.from(LondonTime.startOf(day));
    }
}
