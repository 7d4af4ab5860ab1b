package org.hearthmark.provider.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.FactState;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facts as they were told and recorded, and who is watched. */
@Component
@Transactional(readOnly = true)
class RecordedFacts implements PublicFacts {

    private final AskedFirms firms;
    private final FactRows facts;
    private final WatchRows watches;
    private final ByHandRecords byHand;
    private final CompanyRegister register;
    private final Clock clock;

    RecordedFacts(
            AskedFirms firms,
            FactRows facts,
            WatchRows watches,
            ByHandRecords byHand,
            CompanyRegister register,
            Clock clock) {
        this.firms = firms;
        this.facts = facts;
        this.watches = watches;
        this.byHand = byHand;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Map<FactKind, FactState> of(UUID firm) {
        return only(firm, of(Set.of(firm)));
    }

    @Override
    public Map<UUID, Map<FactKind, FactState>> of(Collection<UUID> ids) {
        List<AskedFirm> asked = firms.of(ids);
        Map<UUID, List<PublicFact>> latest =
                facts.latest(asked, register.source()).stream().collect(groupingBy(PublicFact::firm));
        Map<UUID, List<Watched>> watched = watches.of(ids).stream().collect(groupingBy(Watched::firm));
        return asked.stream()
                .collect(toMap(
                        AskedFirm::id,
                        firm -> states(
                                firm,
                                latest.getOrDefault(firm.id(), List.of()),
                                watched.getOrDefault(firm.id(), List.of()))));
    }

    private static Map<FactKind, FactState> states(AskedFirm firm, List<PublicFact> latest, List<Watched> watched) {
        Map<FactKind, FactState> states = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            Optional<PublicFact> fact =
                    latest.stream().filter(one -> one.kind() == kind).findFirst();
            Optional<Watched> watch =
                    watched.stream().filter(one -> one.kind() == kind).findFirst();
            states.put(
                    kind,
                    new FactState(
                            kind,
                            fact,
                            firm.cannotBeAsked().or(() -> watch.flatMap(Watched::failure)),
                            watch.map(Watched::due)));
        }
        return states;
    }

    @Override
    public CompanyReading readingOn(UUID firm, LocalDate day) {
        return only(firm, readingsOn(Set.of(firm), day));
    }

    @Override
    public Map<UUID, CompanyReading> readingsOn(Collection<UUID> ids, LocalDate day) {
        Map<UUID, CompanyReading> readings = new HashMap<>();
        of(ids).forEach((firm, states) -> readings.put(firm, readingOn(states, day)));
        return readings;
    }

    @Override
    public CompanyReading readingOn(Map<FactKind, FactState> ofTheFirm, LocalDate day) {
        return CompanyReadings.of(
                register,
                ofTheFirm.values().stream()
                        .flatMap(state -> state.usableOn(day).stream())
                        .toList());
    }

    @Override
    @Transactional
    public void watch(UUID firm) {
        watch(Set.of(firm));
    }

    @Override
    @Transactional
    public void watch(Collection<UUID> ids) {
        Map<Boolean, List<AskedFirm>> numbered = firms.of(ids).stream()
                .collect(partitioningBy(firm -> firm.number().isPresent()));
        watches.watch(numbered.get(true), clock.instant());
        if (!numbered.get(false).isEmpty()) {
            watches.unwatch(numbered.get(false).stream().map(AskedFirm::id).toList());
        }
    }

    @Override
    @Transactional
    public void unwatch(UUID firm) {
        unwatch(Set.of(firm));
    }

    @Override
    @Transactional
    public void unwatch(Collection<UUID> ids) {
        watches.unwatch(ids);
    }

    @Override
    @Transactional
    public void askNow(UUID firm) {
        if (!watches.hurry(firm, clock.instant())) {
            throw Refusal.invalid("Companies House is not asked about this firm");
        }
    }

    @Override
    @Transactional
    public void recordByHand(UUID firm, FactKind kind, PublicFact.ByHand found, LocalDate seenOn, String by) {
        AskedFirm asked = firms.of(Set.of(firm)).stream().findFirst().orElseThrow(() -> Refusal.unknown("provider"));
        byHand.record(asked, kind, found, seenOn, by);
    }

    @Override
    public List<PublicFact> recordedByHand(UUID firm, int most) {
        return facts.byHand(firm, most);
    }

    @Override
    public Optional<PublicFact> find(UUID fact) {
        return facts.find(fact);
    }

    private static <T> T only(UUID firm, Map<UUID, T> found) {
        return Optional.ofNullable(found.get(firm)).orElseThrow(() -> Refusal.unknown("provider"));
    }
}
