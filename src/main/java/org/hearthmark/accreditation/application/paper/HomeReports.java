package org.hearthmark.accreditation.application.paper;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.paper.Papers.Paper;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.item.GradeGiven;
import org.hearthmark.accreditation.domain.paper.HomeReport;
import org.hearthmark.accreditation.domain.paper.ReportStage;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The report on a home: its draft, then the final one. Both are made by jobs, which may be tried again: there is one of
 * each for a grade.
 */
@Service
public class HomeReports {

    /** The time that a provider has to comment on facts, in working days: a value of the scheme. */
    private static final int COMMENT_PERIOD = 10;

    private final HomesInCases homes;
    private final Reports reports;
    private final ReportPapers writer;
    private final Papers papers;
    private final Facts facts;
    private final PaperNotices notices;
    private final CommentDeadlines deadlines;
    private final WorkingDays workingDays;
    private final Clock clock;

    HomeReports(
            HomesInCases homes,
            Reports reports,
            ReportPapers writer,
            Papers papers,
            Facts facts,
            PaperNotices notices,
            CommentDeadlines deadlines,
            WorkingDays workingDays,
            Clock clock) {
        this.homes = homes;
        this.reports = reports;
        this.writer = writer;
        this.papers = papers;
        this.facts = facts;
        this.notices = notices;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The draft is made and goes to the provider, who may comment on its facts. */
    @Transactional
    public void draft(UUID homeId) {
        var home = require(homeId);
        if (home.comments().isPresent()) {
            return;
        }
        var report = made(home, ReportStage.DRAFT);
        var lastDay = workingDays.plus(LondonTime.today(clock), COMMENT_PERIOD);
        home.drafted(lastDay);
        deadlines.set(homeId, lastDay);
        notices.drafted(home, report.id(), lastDay);
    }

    /** The report is final and goes to the panel. */
    @Transactional
    public void finish(UUID homeId) {
        var home = require(homeId);
        if (home.status() != HomeStatus.REPORT) {
            return;
        }
        var report = made(home, ReportStage.FINAL);
        home.reported();
        notices.reported(home, report.id());
    }

    private HomeReport made(HomeInCase home, ReportStage stage) {
        var grade = reports.gradeOf(home.id()).orElseThrow(() -> Refusal.unknown("grade"));
        return reports.made(grade.id(), stage).orElseGet(() -> make(home, grade, stage));
    }

    private HomeReport make(HomeInCase home, GradeGiven grade, ReportStage stage) {
        var paper = writer.of(home, grade, stage, clock.instant());
        var name = stage.label() + " on home " + home.number() + " of " + paper.reference();
        var file = name.toLowerCase(Locale.UK).replace(' ', '-') + ".pdf";
        var kind = stage == ReportStage.DRAFT ? "draft-report" : "report";
        var document = papers.keep(home.id(), new Paper("report", kind, name, file), Map.of("report", paper));
        var report = new HomeReport(home.id(), grade.id(), stage, document, LondonTime.today(clock), clock.instant());
        facts.record(report);
        return report;
    }

    private HomeInCase require(UUID homeId) {
        return homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
    }
}
