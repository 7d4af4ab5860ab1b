package org.hearthmark.ladder.application.effect;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.ReassessmentsUnderWay;
import org.hearthmark.accreditation.ReassessmentsUnderWay.UnderWay;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.domain.forecast.AtRisk;
import org.hearthmark.ladder.domain.forecast.Capacity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The homes that a published raise takes out of full accreditation, or of which nobody knew, as far as they have come: those
 * predicted, and those found on the day besides. Three statements, however many homes there are.
 */
@Component
public class AtRiskHomes {

    private final FindingRows findings;
    private final GapWords words;
    private final ReassessmentsUnderWay underWay;

    AtRiskHomes(FindingRows findings, GapWords words, ReassessmentsUnderWay underWay) {
        this.findings = findings;
        this.words = words;
        this.underWay = underWay;
    }

    @Transactional(readOnly = true)
    public List<AtRisk> of(RaiseFile raise) {
        var atRisk = new LinkedHashMap<UUID, FoundHome>();
        var predicted = findings.atRisk(raise.id(), FindingRows.Moment.PUBLISHED);
        predicted.forEach(home -> atRisk.put(home.setting(), home));
        findings.atRisk(raise.id(), FindingRows.Moment.EFFECT)
                .forEach(home -> atRisk.putIfAbsent(home.setting(), home));
        var come = come(raise, atRisk);
        var foreseen = predicted.stream().collect(toMap(FoundHome::setting, identity()));
        return atRisk.values().stream()
                .map(home -> atRisk(
                        raise,
                        home,
                        foreseen.containsKey(home.setting()),
                        Optional.ofNullable(come.get(home.setting()))))
                .toList();
    }

    private Map<UUID, UnderWay> come(RaiseFile raise, Map<UUID, FoundHome> homes) {
        return underWay.of(raise.publishedAs().orElseThrow(), homes.keySet()).stream()
                .collect(toMap(UnderWay::setting, identity()));
    }

    private AtRisk atRisk(RaiseFile raise, FoundHome home, boolean predicted, Optional<UnderWay> come) {
        LocalDate counts = come.flatMap(UnderWay::ownDate).orElseGet(() -> words.ownDate(raise, home));
        LocalDate ownDate = counts.minusDays(1);
        return new AtRisk(
                home.setting(),
                home.places(),
                predicted,
                come.map(UnderWay::state).map(AtRiskHomes::state).orElse(AtRisk.State.NOTHING),
                come.flatMap(UnderWay::day).orElse(ownDate),
                come.map(UnderWay::needsVisit).orElse(false),
                ownDate);
    }

    private static AtRisk.State state(ReassessmentsUnderWay.State state) {
        return switch (state) {
            case NOTHING -> AtRisk.State.NOTHING;
            case ANSWERED -> AtRisk.State.ANSWERED;
            case BOOKED -> AtRisk.State.BOOKED;
            case CURED -> AtRisk.State.CURED;
            case OUT -> AtRisk.State.OUT;
        };
    }

    /** What the alliance can check, by what it did lately. */
    @Transactional(readOnly = true)
    public Capacity capacity() {
        var lately = underWay.capacity();
        return new Capacity(lately.visitsPerWeek(), lately.papersPerWeek(), lately.checked(), lately.cured());
    }
}
