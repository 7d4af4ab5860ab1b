package org.hearthmark.accreditation.application.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.domain.casework.CaseKind;
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
 * @param restsOn      of a home added later, the application whose checks of the firm and visit count for it too
 * @param work         the tasks of the case, open and done, oldest first
 * @param trail        the audit trail of the case, its homes and their settings, newest first
 */
public record CaseFile(
        Summary summary,
        Optional<Foundation> restsOn,
        Firm firm,
        Service service,
        Optional<Registration> registration,
        List<HomeLine> homes,
        List<StepLine> steps,
        List<WithdrawalLine> withdrawals,
        List<WorkItem> work,
        List<AuditEntry> trail) {

    /**
     * A case in a list.
     *
     * @param sentAt when it was sent last: like {@code submittedAt}, but for those that came back and were sent again
     */
    public record Summary(
            UUID id,
            String reference,
            CaseKind kind,
            UUID organisation,
            String firmLabel,
            String area,
            CaseStatus status,
            Optional<Step> refusalProposedAt,
            Optional<Instant> returnedUntil,
            Optional<Instant> visitAt,
            Instant submittedAt,
            Instant sentAt,
            Optional<Instant> closedAt,
            int homes) {

        public boolean ofAddedHome() {
            return kind == CaseKind.ADDED_HOME;
        }

        /** Where it stands, as far as a list says it. */
        public String stands() {
            if (!ofAddedHome()) {
                return status.label();
            }
            return switch (status) {
                case HOMES_UNDER_WAY -> "Home under way";
                case CLOSED -> "Home decided";
                default -> status.label();
            };
        }
    }

    /** The application on which a home added later rests, with the days of its desk checks and its visit. */
    public record Foundation(String reference, LocalDate deskChecksOn, LocalDate visitedOn) {}

    /** One home of the case and where it stands. */
    public record HomeLine(
            UUID id,
            int number,
            HomeStatus status,
            Optional<Step> refusalProposedAt,
            Setting setting,
            Standing standing,
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

    /** Where it stands; with nothing but one home in it, it stands where the home does. */
    public String stands() {
        return summary.ofAddedHome() && !summary.status().ended()
                ? homes.get(0).status().label()
                : summary.stands();
    }

    /** Where one of its homes stands; nobody decides on a home whose application has expired. */
    public String stands(HomeLine home) {
        return summary.status() == CaseStatus.EXPIRED
                ? "Not decided: the application has expired"
                : home.status().label();
    }

    /** The business key of the process that shows how far it is: a home added later has its own, and its case none. */
    public UUID process() {
        return summary.ofAddedHome() ? homes.get(0).id() : summary.id();
    }

    public List<WorkItem> openWork() {
        return work.stream().filter(WorkItem::open).toList();
    }
}
