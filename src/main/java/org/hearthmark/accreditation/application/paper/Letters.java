package org.hearthmark.accreditation.application.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.application.casework.HomeDecided;
import org.hearthmark.accreditation.application.panel.Panel;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.paper.ReportStage;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.Refusal;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letter about each decision: written once, right after it, from the facts that were known when it was taken, and kept
 * word by word. Who asks in the moment between gets the same words from the same facts.
 */
@Service
public class Letters {

    private final Reports reports;
    private final HomesInCases homes;
    private final ReportPapers writer;
    private final Accreditations accreditations;
    private final Providers providers;
    private final RefusalGrounds grounds;
    private final LetterBook book;
    private final Papers papers;

    Letters(
            Reports reports,
            HomesInCases homes,
            ReportPapers writer,
            Accreditations accreditations,
            Providers providers,
            RefusalGrounds grounds,
            LetterBook book,
            Papers papers) {
        this.reports = reports;
        this.homes = homes;
        this.writer = writer;
        this.accreditations = accreditations;
        this.providers = providers;
        this.grounds = grounds;
        this.book = book;
        this.papers = papers;
    }

    /** @param decision the id of a decision; empty when there is none such */
    @Transactional(readOnly = true)
    public Optional<Letter> about(UUID decision) {
        return book.about(decision).or(() -> reports.decision(decision).map(this::letter));
    }

    /** Told again of the same decision, it writes nothing. */
    @ApplicationModuleListener
    void write(HomeDecided decided) {
        if (book.about(decided.decision()).isEmpty()) {
            book.keep(letter(reports.decision(decided.decision()).orElseThrow()));
        }
    }

    public byte[] pdf(Letter letter) {
        return papers.pdf("letter", Map.of("letter", letter));
    }

    private Letter letter(Decision decision) {
        var home = homes.findById(decision.homeId()).orElseThrow(() -> Refusal.unknown("home"));
        var of = home.accreditationCase();
        var text = new LetterText(facts(decision, home));
        return new Letter(
                decision.id(),
                of.organisation(),
                of.reference(),
                home.number(),
                text.title(),
                decision.trueFrom(),
                inWords(home, providers.setting(home.setting())),
                text.parts());
    }

    private LetterText.Facts facts(Decision decision, HomeInCase home) {
        var mark = accreditations
                .standingsOf(List.of(home.setting()), decision.trueFrom())
                .get(home.setting())
                .mark()
                .filter(one -> decision.outcome().accredits());
        return new LetterText.Facts(
                decision.outcome(),
                decision.reasons(),
                reports.gradeOf(home.id(), decision.recordedAt())
                        .map(grade -> writer.of(home, grade, ReportStage.FINAL, decision.recordedAt())),
                mark.map(Mark::conditions).orElse(List.of()),
                Optional.of(decision.trueFrom().plusDays(Panel.REPRESENTATION_PERIOD))
                        .filter(day -> decision.outcome() == DecisionOutcome.REFUSAL_PROPOSED),
                decision.deferredUntil(),
                mark.flatMap(Mark::validUntil),
                decision.meeting().isPresent(),
                grounds.of(home, decision.recordedAt())
                        .filter(one -> !decision.outcome().accredits()));
    }

    private static Map<String, String> inWords(HomeInCase home, Setting setting) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Application", home.accreditationCase().reference() + ", home " + home.number());
        rows.put("Home", setting.name() + " (" + setting.reference() + ")");
        rows.put("Provider", setting.firmLabel());
        rows.put("Council", setting.councilName());
        return rows;
    }
}
