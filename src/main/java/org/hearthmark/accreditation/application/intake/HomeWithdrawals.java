package org.hearthmark.accreditation.application.intake;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.HomeProcess;
import org.hearthmark.accreditation.application.desk.PendingChecks;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.Withdrawal;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one home out of an application because its provider wants that; the other homes go on. */
@Service
public class HomeWithdrawals {

    private final HomesInCases homes;
    private final Withdrawals withdrawals;
    private final Facts facts;
    private final PendingChecks pending;
    private final HomeProcess process;
    private final WorkItems workItems;
    private final HomeWithdrawalNotices notices;
    private final InformationRequests questions;
    private final AuditTrail audit;
    private final Clock clock;

    HomeWithdrawals(
            HomesInCases homes,
            Withdrawals withdrawals,
            Facts facts,
            PendingChecks pending,
            HomeProcess process,
            WorkItems workItems,
            HomeWithdrawalNotices notices,
            InformationRequests questions,
            AuditTrail audit,
            Clock clock) {
        this.homes = homes;
        this.withdrawals = withdrawals;
        this.facts = facts;
        this.pending = pending;
        this.process = process;
        this.workItems = workItems;
        this.notices = notices;
        this.questions = questions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Refusal UNKNOWN for a home of another provider; INVALID when it has ended or is the only one left, and for {@code reason}
     *     when there is none; STALE where its process began before homes could be withdrawn
     */
    @Transactional
    public void withdraw(UUID homeId, UUID organisation, String reason, String by) {
        var home = homes.findById(homeId)
                .filter(one -> one.accreditationCase().organisation().equals(organisation))
                .orElseThrow(() -> Refusal.unknown("home"));
        if (reason.isBlank()) {
            throw Refusal.invalid("A reason is missing", Map.of("reason", "Enter the reason"));
        }
        if (home.accreditationCase().ofAddedHome()) {
            // there is nothing in its case but the home
            withdrawals.withdraw(home.accreditationCase().id(), organisation, reason.strip(), by);
            return;
        }
        requireThatItMay(home);
        takeOut(home, reason.strip(), by);
    }

    private void takeOut(HomeInCase home, String reason, String by) {
        UUID caseId = home.accreditationCase().id();
        var tell = tellingItsProcess(home);
        var before = open(caseId);
        home.withdraw();
        facts.record(new Withdrawal(caseId, home.id(), reason, false, LondonTime.today(clock), clock.instant(), by));
        audit.record(new AuditFact("home-withdrawn", home.id(), by, Map.of()));
        questions.homeWithdrawn(caseId, home.id(), by);
        tell.run();
        var after = open(caseId).stream().map(WorkItem::taskId).collect(toSet());
        notices.withdrawn(
                home,
                before.stream().filter(task -> !after.contains(task.taskId())).toList());
    }

    private List<WorkItem> open(UUID caseId) {
        return workItems.ofCase(caseId).stream().filter(WorkItem::open).toList();
    }

    /** Asked before the home is withdrawn: where it stands tells who is at work on it. */
    private Runnable tellingItsProcess(HomeInCase home) {
        UUID caseId = home.accreditationCase().id();
        if (reached(home)) {
            return () -> process.homeWithdrawn(home.id());
        }
        if (home.status() == HomeStatus.LANDLORD_CHECK) {
            return () -> process.homeWithdrawnAtItsLandlord(caseId, home.id());
        }
        return pending.isAskedAbout(home) ? () -> process.homeWithdrawnWhilePending(caseId, home.id()) : () -> {};
    }

    private static void requireThatItMay(HomeInCase home) {
        if (home.status().decided()) {
            throw Refusal.invalid(
                    "This home has ended in this application: " + home.status().label() + ".");
        }
        if (home.accreditationCase().homes().stream()
                .allMatch(other -> other == home || other.status().decided())) {
            requireNotTheLastInStages(home);
        }
    }

    private static void requireNotTheLastInStages(HomeInCase home) {
        if (!reached(home)) {
            throw Refusal.invalid("It is the only home left in this application: withdraw the application.");
        }
    }

    /** Whether the home has a process of its own. */
    private static boolean reached(HomeInCase home) {
        return home.accreditationCase().status() == CaseStatus.HOMES_UNDER_WAY;
    }
}
