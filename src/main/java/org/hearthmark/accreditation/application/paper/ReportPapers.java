package org.hearthmark.accreditation.application.paper;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.item.GradeInWords;
import org.hearthmark.accreditation.application.paper.ReportPaper.Line;
import org.hearthmark.accreditation.application.paper.ReportPaper.Remark;
import org.hearthmark.accreditation.application.paper.ReportPaper.Section;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.item.GradeGiven;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.accreditation.domain.item.ItemRecord;
import org.hearthmark.accreditation.domain.item.ItemRecords;
import org.hearthmark.accreditation.domain.item.LawField;
import org.hearthmark.accreditation.domain.paper.CommentAnswer;
import org.hearthmark.accreditation.domain.paper.HomeReport;
import org.hearthmark.accreditation.domain.paper.ReportStage;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/** Writes the report on a home from its records, its grade, and what its provider said about the draft. */
@Component
class ReportPapers {

    private final ItemRecords records;
    private final Reports reports;
    private final Standards standards;
    private final Grounds grounds;
    private final Providers providers;

    ReportPapers(ItemRecords records, Reports reports, Standards standards, Grounds grounds, Providers providers) {
        this.records = records;
        this.reports = reports;
        this.standards = standards;
        this.grounds = grounds;
        this.providers = providers;
    }

    /** @param knownBy what was recorded later is left out, so that a paper says the same whenever it is made */
    ReportPaper of(HomeInCase home, GradeGiven grade, ReportStage stage, Instant knownBy) {
        var setting = providers.setting(home.setting());
        var of = home.accreditationCase();
        return new ReportPaper(
                of.reference(),
                home.number(),
                inWords(setting),
                setting.name(),
                stage,
                grade.trueFrom(),
                grade.standardVersion(),
                grade.grade(),
                grade.share().percent(),
                GradeInWords.of(grade),
                shares(grade),
                sections(setting, grade, knownBy),
                remarks(home));
    }

    private static Map<String, String> inWords(Setting setting) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Home", setting.name() + " (" + setting.reference() + ")");
        rows.put("Provider", setting.firmLabel());
        rows.put("Council", setting.councilName());
        rows.put("Ages", setting.ages().label());
        rows.put("Kind", setting.category().label());
        return rows;
    }

    private static Map<String, String> shares(GradeGiven grade) {
        var shares = new LinkedHashMap<String, String>();
        grade.standards().forEach((standard, share) -> shares.put(standard, share.percent()));
        return shares;
    }

    private List<Section> sections(Setting home, GradeGiven grade, Instant knownBy) {
        var ages = home.ages();
        var asked = grounds.askedThen(home, grade.trueFrom(), grade.recordedAt());
        var bearing = records.bearingOn(List.of(home.id())).getOrDefault(home.id(), List.of());
        var latest = ItemRecords.latest(bearing.stream()
                .filter(record -> !record.recordedAt().isAfter(knownBy))
                .toList());
        var lines = standards.items().stream()
                .filter(item -> LawField.isAsked(item, ages))
                .collect(Collectors.groupingBy(
                        Item::standard,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                item -> line(
                                        item,
                                        Optional.ofNullable(latest.get(item.id())),
                                        asked.requiredLevel(item.id()),
                                        grade,
                                        ages),
                                Collectors.toList())));
        return lines.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    private Line line(Item item, Optional<ItemRecord> record, int required, GradeGiven grade, AgeRange ages) {
        var level = record.map(ItemRecord::level).orElse(Level.NOT_LOOKED_AT);
        var state = state(item, level, grade);
        return new Line(
                item.id(),
                item.title(),
                weight(item, ages),
                level == Level.NONE ? "Not met" : level.label(),
                required,
                record.map(ItemRecord::measure).map(measure -> measure + unit(item)),
                record.map(ItemRecord::comment),
                state,
                item.levels().get(state == ReportPaper.State.LAW_NOT_MET ? 1 : required));
    }

    private static String unit(Item item) {
        return item.measured()
                .filter(measure -> !measure.compare().isDate())
                .map(measure -> " " + measure.unit())
                .orElse("");
    }

    private static String weight(Item item, AgeRange ages) {
        return (LawField.isLaw(item, ages) ? "Law" : "")
                + (LawField.isLaw(item, ages) && item.critical() ? ", " : "")
                + (item.critical() ? "critical" : "");
    }

    private static ReportPaper.State state(Item item, Level level, GradeGiven grade) {
        if (grade.lawNotMet().contains(item.id())) {
            return ReportPaper.State.LAW_NOT_MET;
        }
        return switch (level) {
            case NOT_APPLICABLE -> ReportPaper.State.NOT_APPLICABLE;
            case NOT_LOOKED_AT -> ReportPaper.State.NOT_SEEN;
            default -> grade.below().contains(item.id()) ? ReportPaper.State.BELOW : ReportPaper.State.MET;
        };
    }

    private List<Remark> remarks(HomeInCase home) {
        return reports.draft(home.id()).map(HomeReport::id).map(this::remarksOn).orElse(List.of());
    }

    private List<Remark> remarksOn(UUID draft) {
        var answers = reports.answers(draft).stream().collect(toMap(CommentAnswer::commentId, Function.identity()));
        return reports.comments(draft).stream()
                .map(comment -> new Remark(
                        comment.id(),
                        comment.item(),
                        comment.text(),
                        Optional.ofNullable(answers.get(comment.id())).map(CommentAnswer::accepted),
                        Optional.ofNullable(answers.get(comment.id())).map(CommentAnswer::reason)))
                .toList();
    }
}
