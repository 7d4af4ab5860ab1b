package org.hearthmark.accreditation.application.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFile.HomeLine;
import org.hearthmark.accreditation.application.casefile.CaseFile.ItemLine;
import org.hearthmark.accreditation.application.casefile.CaseFile.StepLine;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.casefile.HomeStories;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.EvidenceLine;
import org.hearthmark.accreditation.application.item.GradeInWords;
import org.hearthmark.accreditation.application.request.RequestFiles;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.item.GradeGiven;
import org.hearthmark.accreditation.domain.paper.CommentAnswer;
import org.hearthmark.accreditation.domain.paper.HomeReport;
import org.hearthmark.accreditation.domain.paper.ReportComment;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the panel reads before it decides on a home. */
@Service
public class CasePacks {

    private static final Set<Step> VISIT =
            Set.of(Step.RECORD_VISIT, Step.RECORD_FILE_SAMPLE, Step.RECORD_SAMPLE_ITEMS, Step.CHECK_CURES);

    private final CaseFiles files;
    private final HomeStories stories;
    private final Reports reports;
    private final RequestFiles requests;
    private final Evidence evidence;

    CasePacks(CaseFiles files, HomeStories stories, Reports reports, RequestFiles requests, Evidence evidence) {
        this.files = files;
        this.stories = stories;
        this.reports = reports;
        this.requests = requests;
        this.evidence = evidence;
    }

    /** @param home the home's number in the case */
    @Transactional(readOnly = true)
    public CasePack of(String reference, int home) {
        var file = files.open(reference).orElseThrow(() -> Refusal.unknown("case " + reference));
        var line = file.homes().stream()
                .filter(one -> one.number() == home)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("home"));
        var grade = reports.gradeOf(line.id());
        var report = reports.latest(line.id());
        return new CasePack(
                file,
                line,
                stories.ofCase(file.summary().id()).get(home),
                line.items().stream().filter(ItemLine::gap).toList(),
                visit(file),
                grade.map(GradeInWords::of),
                grade.map(CasePacks::shares).orElse(Map.of()),
                report.map(HomeReport::document),
                comments(line),
                evidence(file));
    }

    private static List<StepLine> visit(CaseFile file) {
        return file.steps().stream().filter(step -> VISIT.contains(step.step())).toList();
    }

    private static Map<String, String> shares(GradeGiven grade) {
        var shares = new LinkedHashMap<String, String>();
        shares.put("All items", grade.share().percent());
        grade.standards().forEach((standard, share) -> shares.put(standard, share.percent()));
        shares.put("Asked by law and not met", named(grade.lawNotMet()));
        shares.put("Critical and below the level asked for", named(grade.criticalBelow()));
        shares.put("Not looked at, though law or critical", named(grade.notSeen()));
        return shares;
    }

    private static String named(List<String> items) {
        return items.isEmpty() ? "None" : String.join(", ", items);
    }

    private List<CasePack.Comment> comments(HomeLine home) {
        return reports.draft(home.id()).map(draft -> comments(draft.id())).orElse(List.of());
    }

    private List<CasePack.Comment> comments(UUID report) {
        var answers =
                reports.answers(report).stream().collect(Collectors.toMap(CommentAnswer::commentId, answer -> answer));
        return reports.comments(report).stream()
                .map(comment -> comment(comment, Optional.ofNullable(answers.get(comment.id()))))
                .toList();
    }

    private static CasePack.Comment comment(ReportComment said, Optional<CommentAnswer> answer) {
        return new CasePack.Comment(
                said.item().orElse("The report as a whole"),
                said.text(),
                answer.map(given -> (given.accepted() ? "Accepted: " : "Not accepted: ") + given.reason()));
    }

    private List<EvidenceLine> evidence(CaseFile file) {
        return evidence.of(Evidence.subjects(file, requests.of(file)), true);
    }
}
