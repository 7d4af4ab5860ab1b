package org.hearthmark.accreditation.domain.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Draws staff files from a frozen list: first who must be among them, each from their stratum by rank, then the others by
 * rank. A pure function of list, seed and rules; the order of the list does not matter. Source: domain reference 5.3.
 */
public final class FileDraw {

    /**
     * One file drawn.
     *
     * @param why the stratum for which it was taken, or that its rank was
     */
    public record Drawn(UUID person, String why) {}

    private static final String BY_RANK = "By rank";
    private static final String EVERY = "Every file is drawn";

    private final List<SampledPerson> ranked;
    private final SampleRules rules;
    private final Map<UUID, String> chosen = new LinkedHashMap<>();

    private FileDraw(List<SampledPerson> ranked, SampleRules rules) {
        this.ranked = ranked;
        this.rules = rules;
    }

    /**
     * @param before whom an earlier draw of the same list took: they are not drawn again
     * @return the files in the order of their rank; all that remain where there are no more than the rules ask for
     */
    public static List<Drawn> draw(
            Collection<SampledPerson> list, SampleSeed seed, SampleRules rules, Set<UUID> before) {
        var fingerprint = SampleSeed.fingerprint(list);
        var ranked = new TreeMap<String, SampledPerson>();
        list.stream()
                .filter(person -> !before.contains(person.id()))
                .forEach(person -> ranked.put(seed.rank(fingerprint, person.id()), person));
        return new FileDraw(List.copyOf(ranked.values()), rules).drawn();
    }

    private List<Drawn> drawn() {
        if (ranked.size() <= rules.files()) {
            return ranked.stream().map(person -> new Drawn(person.id(), EVERY)).toList();
        }
        strata().forEach(this::takeFrom);
        if (rules.shareOfEachService()) {
            takeSharesOfServices();
        }
        ranked.stream().filter(person -> !full()).forEach(person -> chosen.putIfAbsent(person.id(), BY_RANK));
        return ranked.stream()
                .filter(person -> chosen.containsKey(person.id()))
                .map(person -> new Drawn(person.id(), chosen.get(person.id())))
                .toList();
    }

    /** By what each stratum is called, in the order in which they are served. */
    private Map<String, Predicate<SampledPerson>> strata() {
        var strata = new LinkedHashMap<String, Predicate<SampledPerson>>();
        if (rules.managerAndNewest()) {
            var newest = ranked.stream().map(SampledPerson::startDate).max(Comparator.naturalOrder());
            strata.put("Registered service manager", SampledPerson::serviceManager);
            strata.put("Newest starter", person -> person.startDate().equals(newest.orElse(LocalDate.MIN)));
        }
        if (rules.nightAndAgency()) {
            strata.put("Night or sleep-in", SampledPerson::nights);
            strata.put("Agency", SampledPerson::agency);
        }
        if (rules.conditionalStarter()) {
            strata.put("Conditional start", SampledPerson::conditionalStart);
        }
        if (rules.eachRegion()) {
            regions()
                    .forEach(region -> strata.put(
                            "Region " + region, person -> person.region().equals(region)));
        }
        return strata;
    }

    private Set<String> regions() {
        return ranked.stream().map(SampledPerson::region).collect(Collectors.toCollection(TreeSet::new));
    }

    private void takeFrom(String stratum, Predicate<SampledPerson> belongs) {
        var held = ranked.stream().anyMatch(person -> belongs.test(person) && chosen.containsKey(person.id()));
        if (!held && !full()) {
            ranked.stream().filter(belongs).findFirst().ifPresent(person -> chosen.put(person.id(), stratum));
        }
    }

    /** One file after the other from the service that lacks most of its share, those without any file first. */
    private void takeSharesOfServices() {
        var shares = ServiceShares.of(ranked, rules.files());
        while (!full()) {
            var missing = missing(shares);
            if (missing.isEmpty()) {
                return;
            }
            var service = missing.get(0);
            ranked.stream()
                    .filter(person -> person.service().equals(service) && !chosen.containsKey(person.id()))
                    .findFirst()
                    .ifPresent(person -> chosen.put(person.id(), "Share of its service"));
        }
    }

    private List<UUID> missing(Map<UUID, Integer> shares) {
        var held = new HashMap<UUID, Integer>();
        ranked.stream()
                .filter(person -> chosen.containsKey(person.id()))
                .forEach(person -> held.merge(person.service(), 1, Integer::sum));
        var lacks = new TreeMap<UUID, Integer>();
        shares.forEach((service, share) -> lacks.put(service, share - held.getOrDefault(service, 0)));
        return lacks.keySet().stream()
                .filter(service -> lacks.get(service) > 0)
                .sorted(Comparator.comparing((UUID service) -> held.containsKey(service))
                        .thenComparing(service -> -lacks.get(service))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean full() {
        return chosen.size() >= rules.files();
    }
}
