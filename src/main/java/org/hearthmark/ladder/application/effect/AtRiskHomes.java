package org.hearthmark.ladder.application.effect;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.ReassessmentsUnderWay;
import org.hearthmark.accreditation.ReassessmentsUnderWay.UnderWay;
import org.hearthmark.ladder.application.effect.FindingRows.Moment;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.domain.forecast.AtRisk;
import org.hearthmark.ladder.domain.forecast.Capacity;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The homes that a published raise takes out of full accreditation, or of which nobody knew, as far as they have come: those
 * predicted, and those found on the day besides, where it was not dropped. Five statements at most, however many homes there
 * are.
 */
@Component
public class AtRiskHomes {

    private final FindingRows findings;
    private final ActualRows actual;
    private final GapWords words;
    private final ReassessmentsUnderWay underWay;
    private final Clock clock;

    AtRiskHomes(FindingRows findings, ActualRows actual, GapWords words, ReassessmentsUnderWay underWay, Clock clock) {
        this.findings = findings;
        this.actual = actual;
        this.words = words;
        this.underWay = underWay;
        this.clock = clock;
    }

    /** @param where how far it has come, region by region */
    @Transactional(readOnly = true)
    public List<AtRisk> of(RaiseFile raise, List<RegionOfRaise> where) {
        var predicted = findings.atRisk(raise.id(), Moment.PUBLISHED);
        var foreseen = predicted.stream().map(FoundHome::setting).collect(toSet());
        var atRisk = new LinkedHashMap<UUID, FoundHome>();
        predicted.forEach(home -> atRisk.put(home.setting(), home));
        findings.atRisk(raise.id(), Moment.EFFECT).forEach(home -> atRisk.putIfAbsent(home.setting(), home));
        var come = new HowFar(LondonTime.today(clock), where, findings.metAtEffect(raise.id()), actual.of(raise.id()));
        var looked = underWay.of(raise.publishedAs().orElseThrow(), atRisk.keySet()).stream()
                .collect(toMap(UnderWay::setting, identity()));
        return atRisk.values().stream()
                .flatMap(home -> come.expected(home).stream())
                .map(home -> come.of(
                        home,
                        foreseen.contains(home.setting()),
                        words.ownDate(raise, home),
                        Optional.ofNullable(looked.get(home.setting()))))
                .toList();
    }

    /** What the alliance can check, by what it did lately. */
    @Transactional(readOnly = true)
    public Capacity capacity() {
        var lately = underWay.capacity();
        return new Capacity(lately.visitsPerWeek(), lately.papersPerWeek(), lately.checked(), lately.cured());
    }
}
