package org.hearthmark.accreditation.process;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.spin.Spin;
import org.hearthmark.accreditation.application.desk.CheckDesk;
import org.hearthmark.accreditation.application.desk.CheckWeighing;
import org.hearthmark.accreditation.application.desk.DeskFindings;
import org.hearthmark.accreditation.application.desk.DeskReview;
import org.hearthmark.accreditation.application.desk.PendingChecks;
import org.hearthmark.accreditation.application.recheck.Rechecks;
import org.hearthmark.accreditation.application.recheck.RegisterProposals;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.CompletedTask;
import org.springframework.stereotype.Component;

/** The tasks of stage 1, translated for the services: what both models of accreditation call through their beans. */
@Component
class DeskTasks {

    private final CheckDesk desk;
    private final CheckWeighing weighing;
    private final PendingChecks pending;
    private final DeskReview review;
    private final Standards standards;
    private final RegisterProposals registers;
    private final Rechecks rechecks;

    DeskTasks(
            CheckDesk desk,
            CheckWeighing weighing,
            PendingChecks pending,
            DeskReview review,
            Standards standards,
            RegisterProposals registers,
            Rechecks rechecks) {
        this.desk = desk;
        this.weighing = weighing;
        this.pending = pending;
        this.review = review;
        this.standards = standards;
        this.registers = registers;
        this.rechecks = rechecks;
    }

    /** What the form of a step begins with: answers that public registers propose. */
    Object proposed(UUID caseId, Step step) {
        return Spin.JSON(registers.of(caseId, step).answers());
    }

    /** On what they rest, a line for each check. */
    String whatRegistersSay(UUID caseId, Step step) {
        return registers.of(caseId, step).inWords();
    }

    void firmChecked(CompletedTask done) {
        desk.firmChecked(step(done, Step.CHECK_FIRM), sourced(done, findings(done, Step.CHECK_FIRM)));
    }

    void financesChecked(CompletedTask done) {
        desk.financesChecked(step(done, Step.CHECK_FINANCES), sourced(done, findings(done, Step.CHECK_FINANCES)));
    }

    void landlordChecked(CompletedTask done) {
        desk.landlordChecked(
                landlord(
                        done,
                        done.task().businessKey(),
                        UUID.fromString(done.task().item())),
                findings(done, Step.CHECK_LANDLORD));
    }

    /** In the process of one home, which stands in a case. */
    void landlordOfAddedHomeChecked(CompletedTask done, UUID caseId) {
        var home = done.task().businessKey();
        desk.landlordOfAddedHomeChecked(landlord(done, caseId, home), findings(done, Step.CHECK_LANDLORD));
    }

    /** What registers say meanwhile is kept: later readings are held against it. */
    void weigh(UUID caseId) {
        weighing.weigh(caseId);
        rechecks.recordBaseline(registers.subject(caseId));
    }

    String pendingChecks(UUID caseId) {
        return pending.asked(caseId).ids();
    }

    String pendingAbout(UUID caseId) {
        return pending.asked(caseId).label();
    }

    Date lookAgainOn(UUID caseId) {
        return Date.from(LondonTime.startOf(pending.lookAgain(caseId)));
    }

    Date settleBy(UUID caseId) {
        return Date.from(LondonTime.closeOfBusiness(pending.lookAgain(caseId)));
    }

    void settled(CompletedTask done) {
        pending.settled(
                step(done, Step.SETTLE_PENDING_CHECKS), sourced(done, new CheckAnswers(done.answers()).settled()));
    }

    void reviewed(CompletedTask done) {
        var taken = step(done, Step.REVIEW_DESK_CHECKS);
        switch (done.answers().text("verdict")) {
            case "agree" -> review.agreed(taken);
            case "refuse" -> review.refusalProposed(taken);
            case "again" -> review.sentBack(taken, checks(done), done.answers().number("home"));
            default -> throw new IllegalArgumentException("The form let an unknown verdict through");
        }
    }

    private static List<String> checks(CompletedTask done) {
        return Optional.ofNullable(done.answers().values().get("checks"))
                .map(chosen -> ((List<?>) chosen).stream().map(Object::toString).toList())
                .orElse(List.of());
    }

    /** Each check keeps the register from which it was filled in. */
    private DeskFindings sourced(CompletedTask done, DeskFindings found) {
        return found.with(registers.withSources(done.task().businessKey(), found.checks()));
    }

    private DeskFindings findings(CompletedTask done, Step step) {
        return new CheckAnswers(done.answers()).of(step, standards.recordedIn(step.key()));
    }

    private static StepTaken step(CompletedTask done, Step step) {
        return Steps.ofCase(done, step, Outcome.CLEAR);
    }

    private static StepTaken landlord(CompletedTask done, UUID caseId, UUID home) {
        return Steps.ofHome(done, caseId, home, Step.CHECK_LANDLORD, Outcome.CLEAR);
    }
}
