package org.hearthmark.accreditation.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.HomeInCase;
import org.hearthmark.accreditation.domain.HomesInCases;
import org.hearthmark.accreditation.domain.ProviderAnswer;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report on a home: its draft, the provider's comments on the facts in it, and its end. */
@Service
public class HomeReports {

    /** The time that a provider has to comment on facts, in working days; the same that Ofsted gives. */
    private static final int COMMENT_PERIOD = 10;

    private final HomesInCases homes;
    private final WorkingDays workingDays;
    private final HomeProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    HomeReports(HomesInCases homes, WorkingDays workingDays, HomeProcess process, AuditTrail audit, Clock clock) {
        this.homes = homes;
        this.workingDays = workingDays;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** The draft goes to the provider. */
    @Transactional
    public void draft(UUID homeId) {
        require(homeId).drafted(workingDays.plus(LondonTime.today(clock), COMMENT_PERIOD));
    }

    /**
     * The provider has nothing to say to the draft, and does not wait for the end of its time.
     *
     * @throws Refusal INVALID when no comments are awaited
     */
    @Transactional
    public void noComments(UUID homeId, String by) {
        awaited(homeId).declined(LondonTime.today(clock));
        audit.record(new AuditFact("no-comments", homeId, by, Map.of()));
        process.commentsSent(homeId);
    }

    /** The report is final. */
    @Transactional
    public void finish(UUID homeId) {
        require(homeId).reported();
    }

    private ProviderAnswer awaited(UUID homeId) {
        return require(homeId)
                .comments()
                .filter(comments -> comments.open(LondonTime.today(clock)))
                .orElseThrow(() -> Refusal.invalid("The time for comments on this report is over."));
    }

    private HomeInCase require(UUID homeId) {
        return homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
    }
}
