package org.hearthmark.ladder.application.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Replays;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.ladder.application.effect.FindingRows.Moment;
import org.hearthmark.ladder.application.market.MarketNow;
import org.hearthmark.ladder.application.market.MarketReader;
import org.hearthmark.ladder.application.market.Previews;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaisePublished;
import org.hearthmark.ladder.domain.impact.Finding;
import org.hearthmark.ladder.domain.impact.Impact;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what was found of each home that a raise concerns: as a prediction when it is published, and once more on the day
 * on which it takes effect there. What providers are told comes from here.
 */
@Component
class Findings {

    private final Previews previews;
    private final MarketReader reader;
    private final Replays replays;
    private final Standards standards;
    private final FindingRows rows;

    Findings(Previews previews, MarketReader reader, Replays replays, Standards standards, FindingRows rows) {
        this.previews = previews;
        this.reader = reader;
        this.replays = replays;
        this.standards = standards;
        this.rows = rows;
    }

    @EventListener
    void on(RaisePublished published) {
        var raise = published.raise();
        var preview = previews.amongPublished(raise.reference());
        keep(
                raise,
                Moment.PUBLISHED,
                preview.now(),
                preview.impact(),
                raise.content().day());
    }

    void keepAtEffect(RaiseFile raise, String region, LocalDate day) {
        var now = reader.now();
        var draft = raise.draft().in(region).on(now.market().today());
        keep(raise, Moment.EFFECT, now, Impact.of(now.market(), now.judge(), draft), day);
    }

    private void keep(RaiseFile raise, Moment moment, MarketNow now, Impact impact, LocalDate day) {
        var checklist = standards.items().stream().map(Item::id).toList();
        var found = impact.findings()
                .filter(finding -> impact.draft()
                        .concerns(finding.home().region(), finding.home().category()))
                .map(finding -> found(now, impact, finding, checklist, day))
                .toList();
        rows.insert(raise.id(), moment, found);
    }

    private FoundHome found(MarketNow now, Impact impact, Finding finding, List<String> checklist, LocalDate day) {
        var home = finding.home();
        var sheet = now.sheets().get(home.number());
        if (finding.answer() == Answer.STANDS) {
            return found(sheet, finding, sheet.grade(), List.of(), checklist, day);
        }
        var replayed = replays.replay()
                .over(sheet, impact.before(home).inOrder(), impact.then(home).inOrder());
        var items = new ArrayList<>(replayed.fallsShort());
        items.addAll(replayed.notKnown());
        return found(sheet, finding, replayed.grade(), items, checklist, day);
    }

    private static FoundHome found(
            Sheet sheet,
            Finding finding,
            Optional<Grade> grade,
            List<String> items,
            List<String> checklist,
            LocalDate day) {
        return new FoundHome(
                sheet.setting(),
                sheet.reference(),
                sheet.name(),
                sheet.firm(),
                sheet.ground().region(),
                sheet.councilGss(),
                sheet.places(),
                finding.home().full(),
                finding.answer(),
                finding.outcome(),
                grade.map(Grade::name).orElse(""),
                items,
                recorded(sheet, items, checklist),
                day);
    }

    private static List<String> recorded(Sheet sheet, List<String> items, List<String> checklist) {
        return items.stream()
                .map(item -> sheet.level(checklist.indexOf(item)).name())
                .toList();
    }
}
