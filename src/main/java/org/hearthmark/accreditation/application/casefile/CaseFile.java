package org.hearthmark.accreditation.application.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.Registration;
import org.hearthmark.provider.Service;
import org.hearthmark.provider.Setting;
import org.hearthmark.workflow.WorkItem;

/**
 * Everything a page shows of one case, read at one moment.
 *
 * @param registration what was last recorded of the service in Ofsted's register
 * @param work         the tasks of the case, open and done, oldest first
 * @param trail        the audit trail of the case, its homes and their settings, newest first
 */
public record CaseFile(
        Summary summary,
        Firm firm,
        Service service,
        Optional<Registration> registration,
        List<HomeLine> homes,
        List<StepLine> steps,
        List<WithdrawalLine> withdrawals,
        List<WorkItem> work,
        List<AuditEntry> trail) {

    /** A case in a list. */
    public record Summary(
            UUID id,
            String reference,
            UUID organisation,
            String firmLabel,
            String area,
            CaseStatus status,
            Optional<Step> refusalProposedAt,
            Optional<Instant> returnedUntil,
            Optional<Instant> visitAt,
            Instant submittedAt,
            Optional<Instant> closedAt,
            int homes) {}

    /** One home of the case and where it stands. */
    public record HomeLine(
            UUID id,
            int number,
            HomeStatus status,
            Optional<Step> refusalProposedAt,
            Setting setting,
            Standing standing,
            Optional<String> decisionReasons,
            Optional<Instant> decidedAt,
            List<ItemLine> items) {}

    /** What an inspector recorded of one checklist item. */
    public record ItemLine(String item, String title, String level, String measure, String comment, boolean gap) {}

    /** One step that somebody took; the person is for staff's eyes only. */
    public record StepLine(
            Step step,
            Optional<Integer> homeNumber,
            String outcome,
            Optional<String> reasons,
            Map<String, Object> findings,
            Instant at,
            String by) {}

    /**
     * The whole application was withdrawn, or one home of it.
     *
     * @param by who recorded it, for staff's eyes only
     */
    public record WithdrawalLine(
            Optional<Integer> homeNumber, String reason, boolean onBehalf, Instant at, String by) {}

    /** What was missing when the application was last sent back; empty unless it waits for its provider. */
    public Optional<String> missing() {
        return steps.stream()
                .filter(step -> summary.status() == CaseStatus.RETURNED_INCOMPLETE)
                .filter(step -> step.step() == Step.CHECK_APPLICATION)
                .reduce((earlier, later) -> later)
                .flatMap(StepLine::reasons);
    }

    public List<WorkItem> openWork() {
        return work.stream().filter(WorkItem::open).toList();
    }
}
