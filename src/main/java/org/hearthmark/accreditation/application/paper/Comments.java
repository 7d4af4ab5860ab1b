package org.hearthmark.accreditation.application.paper;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.casework.HomeProcess;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.application.item.Grading;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.accreditation.application.item.ItemBook;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.ProviderAnswer;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.paper.CommentAnswer;
import org.hearthmark.accreditation.domain.paper.ReportComment;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a provider says about the facts in a draft report, once, and what an inspector makes of it. */
@Service
public class Comments {

    private final HomesInCases homes;
    private final Reports reports;
    private final Facts facts;
    private final ItemBook items;
    private final Grading grading;
    private final StepBook book;
    private final HomeProcess process;
    private final CommentDeadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    Comments(
            HomesInCases homes,
            Reports reports,
            Facts facts,
            ItemBook items,
            Grading grading,
            StepBook book,
            HomeProcess process,
            CommentDeadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.homes = homes;
        this.reports = reports;
        this.facts = facts;
        this.items = items;
        this.grading = grading;
        this.book = book;
        this.process = process;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** One thing that a provider says; about the report as a whole where no item is named. */
    public record Said(Optional<String> item, String text) {}

    /**
     * The provider comments. Only once: what it wants to say stands together.
     *
     * @throws Refusal INVALID when no comments are awaited, or none is given
     */
    @Transactional
    public void send(UUID homeId, List<Said> said, String by) {
        if (said.isEmpty()) {
            throw Refusal.invalid("Write at least one comment, or say that you have none.");
        }
        awaited(homeId).given(LondonTime.today(clock));
        var draft = reports.draft(homeId).orElseThrow(() -> Refusal.unknown("draft report"));
        said.forEach(one -> facts.record(
                new ReportComment(homeId, draft.id(), one.item().orElse(null), one.text(), clock.instant(), by)));
        audit.record(new AuditFact("comments-sent", homeId, by, Map.of("comments", "" + said.size())));
        deadlines.met(homeId);
        process.commentsSent(homeId);
    }

    /**
     * The provider has nothing to say to the draft, and does not wait for the end of its time.
     *
     * @throws Refusal INVALID when no comments are awaited
     */
    @Transactional
    public void none(UUID homeId, String by) {
        awaited(homeId).declined(LondonTime.today(clock));
        audit.record(new AuditFact("no-comments", homeId, by, Map.of()));
        deadlines.met(homeId);
        process.commentsSent(homeId);
    }

    /**
     * What an inspector makes of one comment; where the record was wrong, the right one follows it as a new row.
     *
     * @param reason what was corrected, or why it stands
     * @throws Refusal INVALID when it is answered already, or when the correction cannot be recorded as it is; FORBIDDEN for
     *     somebody who decided on a home of the case
     */
    @Transactional
    public void answer(UUID commentId, boolean accepted, String reason, Optional<ItemFinding> correction, String by) {
        var comment = reports.comment(commentId).orElseThrow(() -> Refusal.unknown("comment"));
        var home = require(comment.homeId());
        var caseId = home.accreditationCase().id();
        if (facts.decidedIn(caseId, by)) {
            throw Refusal.forbidden(FourEyes.DECIDED_IN_IT);
        }
        requireOpen(home, comment);
        facts.record(new CommentAnswer(commentId, accepted, reason, clock.instant(), by));
        correction
                .filter(finding -> accepted)
                .ifPresent(finding ->
                        items.enter(caseId, Optional.of(home.id()), List.of(finding), LondonTime.today(clock), by));
        audit.record(new AuditFact(
                "comment-answered",
                home.id(),
                by,
                Map.of("accepted", "" + accepted, "item", comment.item().orElse("all"))));
    }

    private void requireOpen(HomeInCase home, ReportComment comment) {
        if (home.comments().filter(ProviderAnswer::given).isEmpty()) {
            throw Refusal.invalid("The comments on this report are not waiting for an answer.");
        }
        if (reports.answers(comment.reportId()).stream()
                .anyMatch(answer -> answer.commentId().equals(comment.id()))) {
            throw Refusal.invalid("Somebody answered this comment already.");
        }
    }

    /**
     * Every comment has its answer; where one was accepted the home is graded again, on its records as they are now.
     *
     * @throws Refusal INVALID for {@code answer} while a comment has none
     */
    @Transactional
    public void considered(UUID homeId, StepTaken step) {
        var answers = reports.draft(homeId).map(draft -> answersTo(draft.id())).orElse(List.of());
        book.enter(step);
        require(homeId).comments().orElseThrow(() -> Refusal.unknown("comment")).considered();
        if (answers.stream().anyMatch(CommentAnswer::accepted)) {
            grading.gradeHome(homeId);
        }
    }

    private List<CommentAnswer> answersTo(UUID draft) {
        var answers = reports.answers(draft);
        int open = reports.comments(draft).size() - answers.size();
        if (open > 0) {
            throw Refusal.invalid(
                    "Comments are not answered yet",
                    Map.of("answer", "Answer each comment on the report's page first: " + open + " to go."));
        }
        return answers;
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
