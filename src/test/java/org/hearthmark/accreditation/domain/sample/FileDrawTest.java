package org.hearthmark.accreditation.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The draw of staff files on 1,000 generated lists with at least ten more people than files drawn. */
class FileDrawTest {

    private static final int LISTS = 1000;
    private static final List<String> REGIONS = List.of("East of England", "London", "North West", "South East");
    private static final UUID CASE = UUID.fromString("d0000000-0000-4000-8000-000000000001");
    private static final String HEAD = "5f0c1a";

    private record Drawing(List<SampledPerson> list, SampleRules rules) {

        List<FileDraw.Drawn> by(SampleSeed seed) {
            return FileDraw.draw(list, seed, rules, Set.of());
        }

        Set<UUID> filesBy(SampleSeed seed) {
            return ids(by(seed));
        }
    }

    private final SampleSeed seed = SampleSeed.of(HEAD, CASE);
    private final List<Drawing> drawings = generated();

    @Test
    void asManyFilesAreDrawnAsTheRulesSayEachOfAnotherPerson() {
        for (var one : drawings) {
            assertThat(one.list().size()).isGreaterThanOrEqualTo(one.rules().files() + 10);
            assertThat(one.by(seed)).hasSize(one.rules().files());
            assertThat(one.filesBy(seed)).hasSize(one.rules().files());
        }
    }

    @Test
    void everyStratumThatExistsIsHeld() {
        for (var one : drawings) {
            var drawn = one.filesBy(seed);
            var people = one.list().stream()
                    .filter(person -> drawn.contains(person.id()))
                    .toList();
            strataOf(one).forEach((stratum, belongs) -> {
                if (one.list().stream().anyMatch(belongs)) {
                    assertThat(people).describedAs(stratum).anyMatch(belongs);
                }
            });
        }
    }

    @Test
    void overOneHundredAndTwentyPeopleEachServiceHasItsShareButForThoseWhoMustBeAmongThem() {
        for (var one : drawings) {
            if (one.rules().shareOfEachService()) {
                var shares = ServiceShares.of(one.list(), one.rules().files());
                var drawn = one.filesBy(seed);
                var held = one.list().stream()
                        .filter(person -> drawn.contains(person.id()))
                        .collect(Collectors.groupingBy(SampledPerson::service, Collectors.counting()));
                var over = shares.keySet().stream()
                        .mapToLong(service -> Math.max(0, held.getOrDefault(service, 0L) - shares.get(service)))
                        .sum();
                assertThat(shares.values().stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(one.rules().files());
                assertThat(over).isLessThanOrEqualTo(5L + REGIONS.size());
            }
        }
    }

    @Test
    void theSameListSeedAndCaseGiveTheSameFilesInWhateverOrderTheListStands() {
        var shuffling = new Random(7);
        for (var one : drawings) {
            var shuffled = new ArrayList<>(one.list());
            Collections.shuffle(shuffled, shuffling);
            assertThat(FileDraw.draw(shuffled, SampleSeed.of(HEAD, CASE), one.rules(), Set.of()))
                    .isEqualTo(one.by(seed));
        }
    }

    @Test
    void anotherSeedOrCaseGivesOtherFilesButForChance() {
        assertThat(others(one -> one.filesBy(SampleSeed.of("5f0c1b", CASE)))).isGreaterThan(LISTS * 99 / 100);
        assertThat(others(one -> one.filesBy(SampleSeed.of(HEAD, UUID.randomUUID()))))
                .isGreaterThan(LISTS * 99 / 100);
    }

    @Test
    void aChangedListGivesOtherFilesButForChanceEvenWhenTheChangeIsSmall() {
        assertThat(others(one -> ids(FileDraw.draw(withOneChange(one.list()), seed, one.rules(), Set.of()))))
                .isGreaterThan(LISTS * 99 / 100);
        assertThat(others(one -> ids(FileDraw.draw(withoutOneNotDrawn(one), seed, one.rules(), Set.of()))))
                .isGreaterThan(LISTS * 99 / 100);
    }

    @Test
    void theRanksOfPeopleAreOthersForEveryOtherSeedAndList() {
        for (var one : drawings) {
            var person = one.list().get(0).id();
            var fingerprint = SampleSeed.fingerprint(one.list());
            assertThat(seed.rank(fingerprint, person))
                    .isNotEqualTo(SampleSeed.of("5f0c1b", CASE).rank(fingerprint, person))
                    .isNotEqualTo(seed.rank(SampleSeed.fingerprint(withOneChange(one.list())), person));
        }
    }

    @Test
    void aSecondDrawTakesTheSameNumberOfOthersOrAllThatRemain() {
        for (var one : drawings) {
            var first = one.filesBy(seed);
            var second = ids(FileDraw.draw(one.list(), seed, one.rules(), first));
            assertThat(second).hasSize(Math.min(one.rules().files(), one.list().size() - first.size()));
            assertThat(second).doesNotContainAnyElementsOf(first);
        }
        var few = list(new Random(3), 7);
        var rules = new SampleRules(5, true, false, false, false, false);
        var first = ids(FileDraw.draw(few, seed, rules, Set.of()));
        assertThat(FileDraw.draw(few, seed, rules, first)).hasSize(2);
    }

    @Test
    void everyPersonIsDrawnAboutAsOftenAsTheOthers() {
        var list = list(new Random(11), 15).stream().map(FileDrawTest::plain).toList();
        var rules = new SampleRules(5, false, false, false, false, false);
        var times = IntStream.range(0, 3000)
                .boxed()
                .flatMap(number -> FileDraw.draw(list, SampleSeed.of("head" + number, CASE), rules, Set.of()).stream())
                .collect(Collectors.groupingBy(FileDraw.Drawn::person, Collectors.counting()));

        assertThat(times.values())
                .hasSize(15)
                .allSatisfy(count -> assertThat(count).isBetween(880L, 1120L));
    }

    private long others(java.util.function.Function<Drawing, Set<UUID>> again) {
        return drawings.stream()
                .filter(one -> !again.apply(one).equals(one.filesBy(seed)))
                .count();
    }

    private static List<SampledPerson> withOneChange(List<SampledPerson> list) {
        var changed = new ArrayList<>(list);
        var one = changed.remove(list.size() / 2);
        changed.add(new SampledPerson(
                one.id(),
                one.service(),
                one.region(),
                one.startDate().minusDays(1),
                one.nights(),
                one.agency(),
                one.conditionalStart(),
                one.serviceManager()));
        return changed;
    }

    private List<SampledPerson> withoutOneNotDrawn(Drawing one) {
        var drawn = one.filesBy(seed);
        var left = new ArrayList<>(one.list());
        left.remove(left.stream()
                .filter(person -> !drawn.contains(person.id()))
                .findFirst()
                .orElseThrow());
        return left;
    }

    private static Map<String, Predicate<SampledPerson>> strataOf(Drawing one) {
        var rules = one.rules();
        var strata = new java.util.LinkedHashMap<String, Predicate<SampledPerson>>();
        var newest = one.list().stream()
                .map(SampledPerson::startDate)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (rules.managerAndNewest()) {
            strata.put("manager", SampledPerson::serviceManager);
            strata.put("newest", person -> person.startDate().equals(newest));
        }
        if (rules.nightAndAgency()) {
            strata.put("night", SampledPerson::nights);
            strata.put("agency", SampledPerson::agency);
        }
        if (rules.conditionalStarter()) {
            strata.put("conditional start", SampledPerson::conditionalStart);
        }
        if (rules.eachRegion()) {
            REGIONS.forEach(
                    region -> strata.put(region, person -> person.region().equals(region)));
        }
        if (rules.shareOfEachService()) {
            ServiceShares.of(one.list(), rules.files()).forEach((service, share) -> {
                if (share > 0) {
                    strata.put("service", person -> person.service().equals(service));
                }
            });
        }
        return strata;
    }

    private static List<Drawing> generated() {
        var random = new Random(20261122);
        return IntStream.range(0, LISTS)
                .mapToObj(number -> {
                    int staff = sizes()[number % 5][0] + random.nextInt(sizes()[number % 5][1]);
                    return new Drawing(list(random, staff), rulesFor(staff));
                })
                .toList();
    }

    /** For each band of the table, its smallest list with ten people more than files, and how many sizes follow. */
    private static int[][] sizes() {
        return new int[][] {{15, 1}, {17, 14}, {31, 30}, {61, 60}, {121, 400}};
    }

    /** As the decision table has it; {@code FileSampleTablesTest} tests the table. */
    private static SampleRules rulesFor(int staff) {
        if (staff <= 15) {
            return new SampleRules(5, true, false, false, false, false);
        }
        if (staff <= 30) {
            return new SampleRules(7, true, true, false, false, false);
        }
        if (staff <= 60) {
            return new SampleRules(10, true, true, true, false, false);
        }
        return staff <= 120
                ? new SampleRules(14, true, true, true, true, false)
                : new SampleRules(Math.min(25, Math.max(14, (staff + 9) / 10)), true, true, true, true, true);
    }

    /** Strata that are rare, that are missing, and that overlap, as they come. */
    private static List<SampledPerson> list(Random random, int staff) {
        var services = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(number -> new UUID(random.nextLong(), number))
                .toList();
        int rarely = 1 + random.nextInt(40);
        return IntStream.range(0, staff)
                .mapToObj(number -> new SampledPerson(
                        new UUID(random.nextLong(), random.nextLong()),
                        services.get(random.nextInt(1 + random.nextInt(services.size()))),
                        REGIONS.get(random.nextInt(1 + random.nextInt(REGIONS.size()))),
                        LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500)),
                        random.nextInt(rarely) == 0,
                        random.nextInt(rarely) == 0,
                        random.nextInt(rarely) == 0,
                        number == 0))
                .toList();
    }

    private static SampledPerson plain(SampledPerson person) {
        return new SampledPerson(
                person.id(), person.service(), "London", LocalDate.of(2024, 1, 1), false, false, false, false);
    }

    private static Set<UUID> ids(Collection<FileDraw.Drawn> drawn) {
        return drawn.stream().map(FileDraw.Drawn::person).collect(Collectors.toCollection(HashSet::new));
    }
}
