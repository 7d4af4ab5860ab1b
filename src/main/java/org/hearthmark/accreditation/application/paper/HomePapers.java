package org.hearthmark.accreditation.application.paper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.ProviderAnswer;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.paper.Certificate;
import org.hearthmark.accreditation.domain.paper.HomeReport;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which papers there are about the homes of a case, and each opened for reading. */
@Service
public class HomePapers {

    private final HomesInCases homes;
    private final Reports reports;
    private final Facts facts;
    private final ReportPapers writer;
    private final Clock clock;

    HomePapers(HomesInCases homes, Reports reports, Facts facts, ReportPapers writer, Clock clock) {
        this.homes = homes;
        this.reports = reports;
        this.facts = facts;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * What there is about one home.
     *
     * @param report  what the report given out last is called
     * @param letters the newest last
     */
    public record Links(Optional<String> report, List<LetterLink> letters, boolean certificate) {}

    /** A decision letter. */
    public record LetterLink(UUID decision, String title, LocalDate on) {}

    /**
     * A report, opened.
     *
     * @param commentsUntil the last day for comments, while they are awaited
     * @param toAnswer      whether comments wait for an inspector's answers
     * @param document      the PDF as it was given out
     */
    public record ReportFile(
            UUID home,
            UUID organisation,
            ReportPaper paper,
            Optional<LocalDate> commentsUntil,
            boolean toAnswer,
            UUID document) {}

    /** For the homes of a case, by the home's id in it; three statements for any number. */
    @Transactional(readOnly = true)
    public Map<UUID, Links> of(CaseFile file) {
        var ids = file.homes().stream().map(CaseFile.HomeLine::id).toList();
        var given = reports.ofHomes(ids).stream().collect(toMap(HomeReport::homeId, one -> one, (old, late) -> late));
        var decided = facts.decisionsOf(ids).stream()
                .sorted(Comparator.comparing(Decision::recordedAt))
                .collect(groupingBy(Decision::homeId));
        var certified = reports
                .certificates(
                        file.homes().stream().map(home -> home.setting().id()).toList())
                .stream()
                .map(Certificate::homeId)
                .collect(toSet());
        return ids.stream()
                .collect(toMap(
                        id -> id,
                        id -> new Links(
                                Optional.ofNullable(given.get(id))
                                        .map(report -> report.stage().label()),
                                decided.getOrDefault(id, List.of()).stream()
                                        .map(HomePapers::link)
                                        .toList(),
                                certified.contains(id))));
    }

    private static LetterLink link(Decision decision) {
        return new LetterLink(decision.id(), decision.outcome().label(), decision.trueFrom());
    }

    /**
     * The report given out last, as it was then: what was recorded of the home since is not in it.
     *
     * @throws Refusal UNKNOWN while there is no report
     */
    @Transactional(readOnly = true)
    public ReportFile report(String reference, int number) {
        var home = require(reference, number);
        var report = reports.latest(home.id()).orElseThrow(() -> Refusal.unknown("report"));
        var grade = reports.grade(report.gradeId()).orElseThrow(() -> Refusal.unknown("grade"));
        return new ReportFile(
                home.id(),
                home.accreditationCase().organisation(),
                writer.of(home, grade, report.stage(), report.recordedAt()),
                home.comments().filter(this::open).map(ProviderAnswer::until),
                home.comments().filter(ProviderAnswer::given).isPresent(),
                report.document());
    }

    private boolean open(ProviderAnswer comments) {
        return comments.open(LondonTime.today(clock));
    }

    /** @throws Refusal UNKNOWN while there is no certificate, or for another provider's home */
    @Transactional(readOnly = true)
    public UUID certificate(String reference, int number, UUID organisation) {
        var home = require(reference, number);
        return Optional.of(home)
                .filter(own -> own.accreditationCase().organisation().equals(organisation))
                .flatMap(own -> reports.certificateOf(own.setting()))
                .map(Certificate::document)
                .orElseThrow(() -> Refusal.unknown("certificate"));
    }

    private HomeInCase require(String reference, int number) {
        return homes.inCase(reference, number).orElseThrow(() -> Refusal.unknown("home"));
    }
}
