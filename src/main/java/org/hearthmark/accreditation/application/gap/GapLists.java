package org.hearthmark.accreditation.application.gap;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.gap.HomeGaps.Cured;
import org.hearthmark.accreditation.domain.gap.GapRule;
import org.hearthmark.accreditation.domain.standing.HomeOverTime;
import org.hearthmark.accreditation.domain.standing.Homes;
import org.hearthmark.accreditation.domain.standing.ItemOnDay;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Coming;
import org.hearthmark.standard.ComingVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked next of homes: what is in effect and not met, and what is published and still to come. */
@Service
@Transactional(readOnly = true)
public class GapLists {

    private final Providers providers;
    private final Homes homes;
    private final ComingVersions coming;
    private final GivenAnswers answers;
    private final Clock clock;

    GapLists(Providers providers, Homes homes, ComingVersions coming, GivenAnswers answers, Clock clock) {
        this.providers = providers;
        this.homes = homes;
        this.coming = coming;
        this.answers = answers;
        this.clock = clock;
    }

    /** Of one home, whoever asks. */
    public HomeGaps of(Setting home) {
        return of(List.of(home)).get(0);
    }

    /**
     * Of one home of an organisation's own.
     *
     * @throws Refusal UNKNOWN for somebody else's, or one that it does not run any more
     */
    public HomeGaps ofOwn(UUID organisation, String reference) {
        return of(own(organisation, reference));
    }

    /** @throws Refusal as {@link #ofOwn} */
    Setting own(UUID organisation, String reference) {
        return providers
                .settingByReference(reference)
                .filter(found -> found.endedOn() == null)
                .filter(found -> providers
                        .firmOf(organisation)
                        .filter(firm -> firm.id().equals(found.firm()))
                        .isPresent())
                .orElseThrow(() -> Refusal.unknown("home " + reference));
    }

    /** Of all homes that an organisation runs, those of which something is asked; equal many statements for any number. */
    public List<HomeGaps> ofFirm(UUID organisation) {
        var run = providers.firmOf(organisation).map(Firm::id).map(providers::settingsOfFirm).orElse(List.of()).stream()
                .filter(home -> home.endedOn() == null)
                .toList();
        return of(run).stream().filter(gaps -> !gaps.empty()).toList();
    }

    /** In the order of the homes; equal many statements for any number. */
    public List<HomeGaps> of(Collection<Setting> settings) {
        if (settings.isEmpty()) {
            return List.of();
        }
        var ids = settings.stream().map(Setting::id).toList();
        var today = LondonTime.today(clock);
        var found = homes.of(ids, today);
        var next = coming.now();
        var given = answers.of(ids);
        return settings.stream()
                .map(home -> gaps(home, found.get(home.id()), next, given.getOrDefault(home.id(), List.of()), today))
                .toList();
    }

    private static HomeGaps gaps(
            Setting home, HomeOverTime facts, Coming next, List<GivenAnswer> given, LocalDate today) {
        Map<String, List<GivenAnswer>> byItem = given.stream().collect(groupingBy(GivenAnswer::item));
        var lines = GapRule.of(facts, next.on(facts.ground()), today).stream()
                .map(gap -> new GapLine(gap, byItem.getOrDefault(gap.item().id(), List.of())))
                .toList();
        byItem.keySet().removeAll(lines.stream().map(line -> line.item().id()).toList());
        return new HomeGaps(home, lines, cured(facts, byItem, today));
    }

    /** What was answered and is no gap any more, because it is recorded; not what nobody asks any more. */
    private static List<Cured> cured(HomeOverTime facts, Map<String, List<GivenAnswer>> closed, LocalDate today) {
        if (closed.isEmpty()) {
            return List.of();
        }
        var cured = new ArrayList<Cured>();
        Map<String, ItemOnDay> items =
                facts.items(today).stream().collect(toMap(item -> item.item().id(), identity()));
        items.keySet().retainAll(closed.keySet());
        items.values().forEach(item -> {
            var last = closed.get(item.item().id()).get(0);
            if (item.level().meets(last.level())) {
                cured.add(new Cured(item.item(), item.level(), last));
            }
        });
        return cured.stream().sorted(comparing(one -> one.item().id())).toList();
    }
}
